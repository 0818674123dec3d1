using System.Text.RegularExpressions;
using ChartGen.Consistency.Places;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>The setup script prepares one directory for each broker, marks it as that broker's and exports it.</summary>
public sealed partial class ScriptOrdinals : OrdinalRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7005", Severity.Error, "The setup script must prepare and export one directory for each broker");

    private protected override PlaceKind Kind => PlaceKind.Script;

    private protected override IEnumerable<Finding> Beside(ClusterFacts facts) => Endless(facts).Concat(NeverMade(facts));

    // A script stops at a chown of what is not there, and whoever made it once before forgot it here.
    private IEnumerable<Finding> NeverMade(ClusterFacts facts)
    {
        var about = facts.Nfs.ScriptLines.Where(l => IsAbout(l.Line.Text) && l.Line.Said.HasDirectory).ToArray();
        if (about.Length == 0 || !facts.Nfs.ScriptLines.Any(l => l.Line.Text.Contains("mkdir", StringComparison.Ordinal)))
        {
            return [];
        }

        var made = Made(facts);
        return
            from line in about
            from path in line.Line.Paths
            where !made.Contains(path.Text.TrimEnd('/')) && Facet.OfPath("", "", path.Text, Spot.None) is not null
            select Spot.Of(line.File, line.Line.Number, path.Column).Find(Rule, $"the setup script gives {path.Text} an owner or a mode and never makes it; expected is a mkdir -p of it above");
    }

    // The directories that other commands name, and those above them.
    private static HashSet<string> Made(ClusterFacts facts)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, line) in facts.Nfs.ScriptLines)
        {
            if (line.IsExport || IsAbout(line.Text))
            {
                continue;
            }

            foreach (var (path, _) in line.Paths)
            {
                var directory = path.TrimEnd('/');
                while (made.Add(directory) && directory.LastIndexOf('/') is >= 0 and var slash)
                {
                    directory = directory[..slash];
                }
            }
        }

        return made;
    }

    private static bool IsAbout(string text) => text.AsSpan().TrimStart() is var command && (command.StartsWith("chown ") || command.StartsWith("chmod ") || command.StartsWith("chgrp "));

    // Without its end a here-document takes the rest of the script in.
    private IEnumerable<Finding> Endless(ClusterFacts facts) =>
        from file in facts.Subject.SetupScripts
        from here in HereDocuments(file.Text)
        where !IsEnded(file.Text.AsSpan(here.Behind), here.Word)
        select Spot.Of(file, here.Line, here.Column).Find(Rule, $"the text that begins here never ends, so the script does nothing; expected is a line {here.Word} behind it");

    // The first of each line.
    private static List<(string Word, int Line, int Column, int Behind)> HereDocuments(string text)
    {
        List<(string, int, int, int)> found = [];
        var (at, number) = (0, 1);
        while (text.IndexOf("<<", at, StringComparison.Ordinal) is >= 0 and var mark)
        {
            var start = text.LastIndexOf('\n', mark) + 1;
            var end = text.IndexOf('\n', mark) is >= 0 and var feed ? feed : text.Length;
            number += text.AsSpan(at, start - at).Count('\n');
            var match = HereDocument().Match(text[start..end]);
            if (match.Success)
            {
                found.Add((match.Groups["word"].Value, number, match.Index + 1, Math.Min(end + 1, text.Length)));
            }

            at = Math.Min(end + 1, text.Length);
            number++;
        }

        return found;
    }

    private static bool IsEnded(ReadOnlySpan<char> behind, string word)
    {
        foreach (var range in behind.Split('\n'))
        {
            if (behind[range].TrimEnd('\r').TrimStart('\t').SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("""<<-?['"]?(?<word>[A-Za-z_][A-Za-z0-9_]*)['"]?""", RegexOptions.CultureInvariant)]
    private static partial Regex HereDocument();
}
