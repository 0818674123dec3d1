using System.Net.Security;
using System.Net.WebSockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ChartGen.RealTools.Tests.Cluster;
using ChartGen.RealTools.Tests.Mosquitto;

namespace ChartGen.RealTools.Tests.Listeners;

/// <summary>As much of an MQTT client in a browser as sends one message: WebSocket, CONNECT, PUBLISH.</summary>
internal static class WebSocketClient
{
    private const string Request =
        "GET /mqtt HTTP/1.1\r\nHost: mqtt.example.com\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: mqtt\r\n\r\n";

    /// <summary>Sends a message and returns the broker's answer to CONNECT; encrypted when an authority is given to trust.</summary>
    public static async Task<byte[]> PublishAsync(
        NetworkNamespace from, string address, int port, TestAuthority? trusted, string topic, string message, CancellationToken cancellation)
    {
        Stream stream = NamespaceConnection.Open(from, address, port);
        if (trusted is not null)
        {
            var encrypted = new SslStream(stream);
            stream = encrypted;
            using var authority = X509Certificate2.CreateFromPem(trusted.Pem);
            var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            policy.CustomTrustStore.Add(authority);
            await encrypted.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = address, CertificateChainPolicy = policy }, cancellation);
        }

        await using var owner = stream;
        await UpgradeAsync(stream, cancellation);
        using var socket = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { SubProtocol = "mqtt" });
        await socket.SendAsync(Connect(), WebSocketMessageType.Binary, true, cancellation);
        var answer = new byte[16];
        var received = await socket.ReceiveAsync(answer, cancellation);
        await socket.SendAsync(Packet(0x30, [.. Text(topic), .. Encoding.UTF8.GetBytes(message)]), WebSocketMessageType.Binary, true, cancellation);
        await socket.SendAsync(Packet(0xE0, []), WebSocketMessageType.Binary, true, cancellation);
        return answer[..received.Count];
    }

    private static async Task UpgradeAsync(Stream stream, CancellationToken cancellation)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Request), cancellation);
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, cancellation) == 0)
            {
                throw new IOException($"The connection ended after: {head}");
            }

            head.Append((char)one[0]);
        }

        if (!head.ToString().StartsWith("HTTP/1.1 101 ", StringComparison.Ordinal))
        {
            throw new IOException($"No WebSocket: {head}");
        }
    }

    // MQTT 3.1.1, section 3.1: a clean session with user and password.
    private static byte[] Connect() => Packet(
        0x10,
        [.. Text("MQTT"), 4, 0xC2, 0, 60, .. Text("browser"), .. Text(OpenSourceConfig.User), .. Text(OpenSourceConfig.Password)]);

    private static byte[] Packet(byte type, byte[] body) => [type, (byte)body.Length, .. body];

    private static byte[] Text(string text) => [0, (byte)text.Length, .. Encoding.UTF8.GetBytes(text)];
}
