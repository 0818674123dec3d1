using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>TLS without what it needs: a certificate in front, someone to trust behind.</summary>
public sealed class TlsWithoutCertificate : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4026", Severity.Error, "TLS must have a certificate in front and say whom it trusts behind");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        var trusting = file.Config.OfKind("global").Any(g => g.All("ssl-server-verify", "none").Any());
        var binds = from section in file.Config.Sections
                    where section.Kind is "frontend" or "listen" && !section.All("disabled").Any()
                    from line in section.All("bind")
                    let at = line.Words.Select(w => w.Text).ToList().IndexOf("ssl")
                    where at > 1 && !line.Words.Any(w => w.Text is "crt" or "crt-list" or "default-crt" or "generate-certificates")
                    select file.Find(Rule, line, at, "this listener speaks TLS without a certificate; expected is 'crt' and the file that holds it and its key");
        var servers = from server in HaProxyServer.Of(file.Config)
                      where !trusting && server.Option("ssl") is not null && server.Option("verify") != "none" && server.Option("ca-file") is null
                      select file.Find(Rule, server.Line, 0, $"TLS to '{server.Name}' does not say whom it trusts; expected is 'ca-file' and a file, or 'verify none'");
        return binds.Concat(servers);
    }
}
