using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace ChartGen.RealTools.Tests.Kubernetes;

/// <summary>
/// A Kubernetes API that keeps objects and lets the simplest controllers act at once, for the real kubectl and Helm: good
/// for what commands ask and change, and no proof of what a real cluster makes of it in time.
/// </summary>
internal sealed class FakeCluster : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Lock gate = new();
    private readonly ObjectStore store = new();
    private readonly Controllers controllers;
    private readonly int port;

    public FakeCluster(params IEnumerable<string> nodes)
    {
        controllers = new Controllers(store);
        foreach (var node in nodes)
        {
            Put($"/api/v1/nodes/{node}", "Node", new JsonObject { ["kubernetes.io/hostname"] = node });
        }

        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        _ = ServeAsync();
    }

    public string Kubeconfig => $$$"""
        apiVersion: v1
        kind: Config
        clusters: [{name: fake, cluster: {server: "http://127.0.0.1:{{{port}}}"}}]
        users: [{name: fake, user: {}}]
        contexts: [{name: fake, context: {cluster: fake, user: fake}}]
        current-context: fake
        """;

    public void Dispose() => ((IDisposable)listener).Dispose();

    /// <summary>An object as it is now, by its path in the API; null when there is none.</summary>
    public JsonObject? this[string path]
    {
        get
        {
            lock (gate)
            {
                return store.Get(path)?.DeepClone().AsObject();
            }
        }
    }

    /// <summary>Makes an object of the core group without any content.</summary>
    public void Put(string path, string kind, JsonObject? labels = null)
    {
        lock (gate)
        {
            store.Put(path, new JsonObject
            {
                ["apiVersion"] = "v1",
                ["kind"] = kind,
                ["metadata"] = new JsonObject { ["name"] = path.Split('/')[^1], ["labels"] = labels },
                ["spec"] = new JsonObject(),
            });
        }
    }

    /// <summary>Removes an object as if somebody else had.</summary>
    public void Remove(string path)
    {
        lock (gate)
        {
            store.Delete(path);
            controllers.Act();
        }
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => ServeAsync(context));
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(HttpListenerContext context)
    {
        using var buffer = new MemoryStream();
        await context.Request.InputStream.CopyToAsync(buffer);
        var body = buffer.ToArray();
        ApiAnswer answer;
        lock (gate)
        {
            answer = Answer(context.Request, body);
        }

        if (answer == ApiAnswer.NoNews)
        {
            // Clients complain of a watch that ends within a second; those here have what they want from the list before.
            await Task.Delay(TimeSpan.FromSeconds(2));
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        try
        {
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.Text));
            context.Response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The client is gone, or the test is over.
        }
    }

    private ApiAnswer Answer(HttpListenerRequest request, byte[] body)
    {
        try
        {
            return new ApiRequest(request, body).Answer(store, controllers);
        }
#pragma warning disable CA1031 // A mistake here shows in the failing test, as what the command was told.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return ApiAnswer.Failure(500, $"{request.HttpMethod} {request.Url}: {e}");
        }
    }
}
