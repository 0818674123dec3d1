using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>The rules about haproxy.cfg, in the order of their ids.</summary>
public static class HaProxyRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new FormFaults(),
        new UnknownKeyword(),
        new UnknownOption(),
        new MisplacedKeyword(),
        new IgnoredKeyword(),
        new RemovedKeyword(),
        new DeprecatedKeyword(),
        new MissingArgument(),
        new ExtraArgument(),
        new BadNumber(),
        new LaxNumber(),
        new BadTime(),
        new UnitlessTime(),
        new BadValue(),
        new BadNegation(),
        new BadAddress(),
        new BadServerOption(),
        new BadBindOption(),
        new BadSectionHead(),
        new DuplicateName(),
        new UndefinedName(),
        new UnresolvedServer(),
        new UnknownAtStart(),
        new NeverResolved(),
        new CheckWithoutPort(),
        new TlsWithoutCertificate(),
        new MissingTimeouts(),
        new NoListener(),
        new FrontendWithoutBind(),
        new ModeMismatch(),
        new DaemonInPod(),
        new FileLimit(),
        new EndlessStop(),
        new IdleTimeout(),
        new DuplicateBind(),
        new NoNameserver(),
        new ProgramWithoutMaster(),
        new UncheckedServer(),
        new FrontendToNowhere(),
        new BadCondition(),
        new BackendLoop(),
        new ConnectComesFirst(),
        new NameserverPort(),
    ];
}
