using System.Text.RegularExpressions;
using ChartGen.Kubernetes;

namespace ChartGen.Linting;

/// <summary>Knows of objects that something else makes than the charts and manifests themselves: people or Kubernetes.</summary>
internal static partial class ExternalObjects
{
    private const int LongestCommand = 300;

    /// <summary>Whether the project declares an object as external, as Kind/name; a star stands for any letters.</summary>
    public static bool IsDeclared(LintFacts facts, string kind, string name) =>
        facts.External.Any(e => e == $"{kind}/{name}" || (e.Contains('*', StringComparison.Ordinal) && PathPattern.Matches(e, $"{kind}/{name}")));

    /// <summary>Whether Kubernetes itself makes an object in each namespace.</summary>
    public static bool IsOfKubernetes(string kind, string name) => (kind, name) is ("ServiceAccount", "default") or ("ConfigMap", "kube-root-ca.crt");

    /// <summary>
    /// Whether people make the object that is asked for: instructions show how, the name is a value of which the key says so,
    /// or it was given at this very release.
    /// </summary>
    public static bool IsMadeByUser(LintSubject subject, ObjectReference asked) =>
        asked.IsLeftToUser
        || (asked.From.Origin(asked.Node) is { } origin && IsNamedByValue(asked, origin))
        || Instructions(subject).Any(text => IsTold(text, asked));

    private static bool IsNamedByValue(ObjectReference asked, LineOrigin origin) =>
        origin.Texts.PathOf(asked.From.Locate(asked.Node).File) is null
        || origin.Values.Any(v => ExistingKey().IsMatch(v) && asked.From.ValueAt(v) is { } at
            && (origin.Texts.PathOf(at.File) is { } path ? origin.Texts.Line(path, at.Line) : at.File).Contains(asked.Name, StringComparison.Ordinal));

    private static IEnumerable<string> Instructions(LintSubject subject) =>
        subject.Instructions.Select(i => i.Text)
            .Concat(subject.Charts.SelectMany(c => c.Texts.Paths.Where(p => p.EndsWith(".md", StringComparison.Ordinal)).Select(p => c.Texts.Text(p)!)
                .Append(c.Rendered?.Notes ?? "")));

    private static bool IsTold(string text, ObjectReference asked)
    {
        for (var at = text.IndexOf(asked.Name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(asked.Name, at + 1, StringComparison.Ordinal))
        {
            var start = at == 0 ? 0 : Math.Max(at - LongestCommand, text.LastIndexOf('\n', at - 1) + 1);
            if (Creates().IsMatch(text[start..at]) && (at + asked.Name.Length == text.Length || " \n\r\\`'\"".Contains(text[at + asked.Name.Length], StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("existing|external", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ExistingKey();

    [GeneratedRegex(@"\bcreate\s+(secret|configmap|cm|serviceaccount|sa|pvc|persistentvolumeclaim)\b[^\n]*\s['""]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Creates();
}
