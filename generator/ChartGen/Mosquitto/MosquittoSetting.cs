namespace ChartGen.Mosquitto;

/// <summary>A directive with what it means where it stands.</summary>
/// <param name="Directive">The line.</param>
/// <param name="Option">The option that it sets; null when nobody knows it.</param>
/// <param name="Listener">The listener above it; null before the first.</param>
/// <param name="Bridge">The connection above it; null before the first.</param>
/// <param name="Plugin">The plugin above it; null before the first.</param>
/// <param name="PerListener">Whether per_listener_settings true stands above it.</param>
public sealed record MosquittoSetting(
    MosquittoDirective Directive,
    MosquittoOption? Option,
    MosquittoDirective? Listener,
    MosquittoDirective? Bridge,
    MosquittoDirective? Plugin,
    bool PerListener)
{
    /// <summary>The words of the value.</summary>
    public string[] Words { get; } = Directive.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first word of the value; empty when there is none.</summary>
    public string Word => Words.Length > 0 ? Words[0] : "";

    /// <summary>Whether it sets a boolean to true.</summary>
    public bool IsTrue => Word is "true" or "1";

    /// <summary>What it sets the option of: a listener, a bridge, a plugin, or null for the broker.</summary>
    public MosquittoDirective? Owner => Option?.Scope switch
    {
        MosquittoScope.Listener => Listener,
        MosquittoScope.Bridge => Bridge,
        MosquittoScope.Plugin => Plugin,
        MosquittoScope.Security when PerListener => Listener,
        _ => null,
    };

    /// <summary>The directives of a file in their order, each with what stands above it.</summary>
    public static IReadOnlyList<MosquittoSetting> Of(MosquittoConfig config)
    {
        var settings = new List<MosquittoSetting>();
        MosquittoDirective? listener = null, bridge = null, plugin = null;
        var perListener = false;
        foreach (var directive in config.Directives)
        {
            switch (directive.Name)
            {
                case "listener":
                    listener = directive;
                    break;
                case "connection":
                    bridge = directive;
                    break;
                case "plugin" or "auth_plugin" or "global_plugin" or "plugin_load" or "plugin_use":
                    plugin = directive;
                    break;
            }

            var setting = new MosquittoSetting(directive, MosquittoOptions.Named(directive.Name), listener, bridge, plugin, perListener);
            perListener |= directive.Name == "per_listener_settings" && setting.IsTrue;
            settings.Add(setting);
        }

        return settings;
    }
}
