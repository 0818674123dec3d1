using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto stops its start at a port, a direction, a quality of service or a prefix that it cannot take.</summary>
public sealed class BridgeValue : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6030", Severity.Error, "The addresses, topics and times of a bridge must be ones that mosquitto takes");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        foreach (var setting in file.Settings.Where(s => s.Bridge is not null && s.Words.Length > 0))
        {
            var reason = setting.Directive.Name switch
            {
                "address" or "addresses" => RefuseAddress(setting.Words),
                "topic" => RefuseTopic(setting.Words),
                "restart_timeout" when setting.Words.Length > 1 && MosquittoNumber.Read(setting.Words[1]) < Math.Max(1, MosquittoNumber.Read(setting.Word)) =>
                    $"the longest wait '{setting.Words[1]}' is below the shortest '{setting.Word}'; allowed is a longer one behind a shorter one",
                "local_clientid" when file.Settings.Any(s => s.Directive.Name == "local_clientid" && s.Directive.Line < setting.Directive.Line && s.Directive.Value == setting.Directive.Value) =>
                    $"'{setting.Directive.Value}' is the local_clientid of another bridge; allowed is one of its own",
                _ => null,
            };
            if (reason is not null)
            {
                yield return file.FindValue(Rule, setting.Directive, reason);
            }
        }
    }

    private static string? RefuseAddress(string[] words) => words.TakeWhile(w => w[0] != '#')
        .Where(w => w.Contains(':', StringComparison.Ordinal) && MosquittoNumber.Read(w[(w.LastIndexOf(':') + 1)..]) is < 1 or > 65535)
        .Select(w => $"'{w}' has no port behind its colon; allowed are host:port with a port from 1 to 65535, and an IPv6 address with a port")
        .FirstOrDefault();

    private static string? RefuseTopic(string[] words)
    {
        if (words.Length > 1 && words[1].ToLowerInvariant() is not ("in" or "out" or "both"))
        {
            return $"'{words[1]}' is no direction; allowed are in, out, both";
        }

        if (words.Length > 2 && unchecked((byte)MosquittoNumber.Read(words[2])) > 2)
        {
            return $"'{words[2]}' is no quality of service; allowed are 0, 1, 2";
        }

        string[] prefixes = [.. words.Skip(3).Take(2).Select(w => w == "\"\"" || w[0] == '#' ? "" : w)];
        if (prefixes.FirstOrDefault(p => p.AsSpan().IndexOfAny('+', '#') >= 0) is { } prefix)
        {
            return $"the prefix '{prefix}' has a wildcard; allowed is the beginning of a topic, such as site-1/";
        }

        if (words[0] == "\"\"")
        {
            return prefixes.Length == 2 && prefixes.All(p => p.Length > 0) ? null : "an empty topic is mapped to nothing; allowed is it with both a local and a remote prefix";
        }

        return prefixes.FirstOrDefault(p => p.Length > 0 && p[^1] != '/' && words[0] is ['#' or '+', ..]) is { } glued
            ? $"the prefix '{glued}' and '{words[0]}' are glued to '{glued}{words[0]}', which is no topic; allowed is a prefix with a slash at its end"
            : null;
    }
}
