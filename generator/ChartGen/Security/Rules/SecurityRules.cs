using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>The rules about security, in the order of their ids.</summary>
public static class SecurityRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new RunsAsRoot(),
        new Privileged(),
        new PrivilegeEscalation(),
        new KeptCapabilities(),
        new AddedCapabilities(),
        new HostNamespaces(),
        new HostPath(),
        new NoSeccomp(),
        new WritableRoot(),
        new DefaultPassword(),
        new SecretInConfigMap(),
        new LiteralSecret(),
        new TokenMounted(),
        new AdminPortOutside(),
        new AdminPortProxied(),
        new WildcardRole(),
        new EscalatingRole(),
        new ReadsAllSecrets(),
        new AnonymousOutside(),
        new MutableTag(),
        new NoDigest(),
        new HostPort(),
        new UnsafeKernelSettings(),
        new SecretInEnvironment(),
        new OpenPolicy(),
        new RoleWords(),
    ];
}
