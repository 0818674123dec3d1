using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>The rules about mosquitto.conf, in the order of their ids.</summary>
public static class MosquittoRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new UnknownMosquittoOption(),
        new TabInDirective(),
        new IndentedComment(),
        new MissingValue(),
        new IgnoredEmptyOption(),
        new NotBoolean(),
        new NumberOutOfRange(),
        new LaxMosquittoNumber(),
        new UnknownMosquittoValue(),
        new SetTwice(),
        new SetAgain(),
        new ListenerTwice(),
        new ListenerOptionFirst(),
        new MountPoint(),
        new PerListenerLate(),
        new AdminListener(),
        new PluginOptionFirst(),
        new BridgeOptionFirst(),
        new IncompleteBridge(),
        new MixedEncryption(),
        new IncompleteTls(),
        new AnonymousAllowed(),
        new NoMosquittoListener(),
        new OnlyWebsockets(),
        new PersistenceOutside(),
        new LogToFile(),
        new ShortKeepalive(),
        new DeprecatedMosquittoOption(),
        new CommentBehindValue(),
        new BridgeValue(),
        new UnknownTlsVersion(),
        new ListenerWithoutPort(),
    ];
}
