using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>The setup script of each deployment replaces what stands between its two marks: lines of others would be lost with a block that has no end.</summary>
public sealed class MarkedBlocks : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5024", Severity.Error, "The blocks of the setup scripts must each have one beginning and one end");

    private const string Begin = "# BEGIN chartgen ";
    private const string End = "# END chartgen ";

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        var lines = file.Text.Split('\n');
        var known = new HashSet<string>(StringComparer.Ordinal);
        var (open, at) = ("", 0);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].AsSpan().TrimEnd();
            if (line.StartsWith(Begin))
            {
                var name = line[Begin.Length..].ToString();
                if (open.Length > 0)
                {
                    yield return file.Find(Rule, i + 1, 1, $"the block of {name} begins inside the block of {open} of line {at}; expected is '{End}{open}' above it");
                }
                else if (!known.Add(name))
                {
                    yield return file.Find(Rule, i + 1, 1, $"there is a second block of {name}, and its setup script refuses to touch either; expected is one");
                }

                (open, at) = (name, i + 1);
            }
            else if (line.StartsWith(End))
            {
                if (line[End.Length..].ToString() is var name && name != open)
                {
                    yield return file.Find(Rule, i + 1, 1, $"the block of {name} ends here, and it begins nowhere; expected is '{Begin}{name}' above its lines");
                }

                open = "";
            }
        }

        if (open.Length > 0)
        {
            yield return file.Find(Rule, at, 1, $"the block of {open} has no end, so that its setup script refuses to touch the file; expected is '{End}{open}' behind its lines");
        }
    }
}
