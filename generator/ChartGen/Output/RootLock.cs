using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace ChartGen.Output;

/// <summary>
/// The right to write into a root, which one session at a time has: those of other processes and of other threads wait.
/// Two that shared it would look into a folder while the other exchanges it. With it comes the duty to clear away what
/// killed runs left there.
/// </summary>
internal sealed class RootLock : IDisposable
{
    private const string PortableFile = ".chartgen-lock";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly SafeFileHandle handle;

    private RootLock(SafeFileHandle handle) => this.handle = handle;

    /// <summary>Takes the lock of a folder that exists, and waits for it.</summary>
    /// <param name="root">The absolute path.</param>
    /// <exception cref="IOException">Another session has it for longer than a minute, or the system's reason.</exception>
    /// <exception cref="UnauthorizedAccessException">The system's reason.</exception>
    public static RootLock Take(string root)
    {
        var taken = new RootLock(OperatingSystem.IsLinux() ? WaitOnLinux(root) : WaitElsewhere(root));
        try
        {
            HiddenFolder.CleanUp(root);
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Brings all that was written below the root to the disk.</summary>
    /// <exception cref="IOException">The system's reason.</exception>
    public void Sync()
    {
        if (OperatingSystem.IsLinux())
        {
            // One call for all files of all folders: fsync for each took twice as long for one folder on ext4.
            NativeCalls.Sync(handle);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();

    private static SafeFileHandle? TryPortable(string root)
    {
        try
        {
            return File.OpenHandle(Path.Combine(root, PortableFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(Path.Combine(root, PortableFile)))
        {
            return null;
        }
    }

    [SupportedOSPlatform("linux")]
    private static SafeFileHandle WaitOnLinux(string root)
    {
        var folder = NativeCalls.OpenFolder(root);
        try
        {
            for (var start = Environment.TickCount64; !NativeCalls.TryLock(folder);)
            {
                PauseSince(start);
            }

            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    private static SafeFileHandle WaitElsewhere(string root)
    {
        var start = Environment.TickCount64;
        SafeFileHandle? file;
        while ((file = TryPortable(root)) is null)
        {
            PauseSince(start);
        }

        return file;
    }

    private static void PauseSince(long start)
    {
        if (Environment.TickCount64 - start > Patience.TotalMilliseconds)
        {
            throw new IOException("another build has been writing into it for a minute");
        }

        Thread.Sleep(Pause);
    }
}
