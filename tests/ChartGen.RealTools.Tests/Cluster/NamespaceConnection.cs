using System.ComponentModel;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace ChartGen.RealTools.Tests.Cluster;

/// <summary>Connects from within a network namespace: a thread of its own enters it, and the socket stays there (setns(2)).</summary>
internal static class NamespaceConnection
{
    private const int NetworkKind = 0x40000000;

    public static NetworkStream Open(NetworkNamespace from, string address, int port)
    {
        var socket = default(Socket);
        var problem = default(Exception);
        var thread = new Thread(() =>
        {
            try
            {
                using var entrance = File.OpenHandle($"/run/netns/{from.Name}");
                if (SetNamespace((int)entrance.DangerousGetHandle(), NetworkKind) != 0)
                {
                    throw new Win32Exception();
                }

                socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Connect(IPAddress.Parse(address), port);
            }
            catch (Exception e) when (e is IOException or SocketException or Win32Exception)
            {
                problem = e;
            }
        });
        thread.Start();
        thread.Join();
        return problem is null ? new NetworkStream(socket!, ownsSocket: true) : throw new IOException($"{address}:{port}: {problem.Message}", problem);
    }

    [DllImport("libc", EntryPoint = "setns", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetNamespace(int entrance, int kind);
}
