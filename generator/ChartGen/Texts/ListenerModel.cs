using ChartGen.Topologies;
using Scriban.Runtime;

namespace ChartGen.Texts;

/// <summary>What Scriban sources see of the listeners: <c>t.listeners</c>, and the names of their files in <c>t.tls</c>.</summary>
internal static class ListenerModel
{
    public static ScriptObject Folders => new()
    {
        ["root"] = ListenerFiles.Root,
        ["certificate"] = ListenerFiles.Certificate,
        ["key"] = ListenerFiles.Key,
        ["authorities"] = ListenerFiles.Authorities,
    };

    public static ScriptArray Of(IEnumerable<ClientListener> listeners) => new(listeners.Select(Of));

    private static ScriptObject Of(ClientListener listener) => new()
    {
        ["port"] = (long)listener.Port,
        ["name"] = listener.Name,
        ["url"] = listener.Url,
        ["isWebSocket"] = listener.IsWebSocket,
        ["isDocumented"] = listener.Port == ClientListener.DocumentedPort,
        ["nodePort"] = (long?)listener.NodePort,
        ["service"] = listener.Service,
        ["backend"] = listener.Backend,
        ["tls"] = listener.Tls is { } tls ? Of(tls) : null,
        ["proxyDirective"] = listener.ProxyDirective,
        ["serverOption"] = listener.ServerOption,
    };

    private static ScriptObject Of(ListenerFiles tls) => new()
    {
        ["atBroker"] = tls.AtBroker,
        ["secret"] = tls.Secret,
        ["folder"] = tls.Folder,
        ["clientCa"] = tls.ClientCa is { } authorities
            ? new ScriptObject
            {
                ["kind"] = authorities.Secret is null ? "configmap" : "secret",
                ["name"] = authorities.Secret ?? authorities.ConfigMap,
                ["key"] = authorities.Key,
            }
            : null,
    };
}
