using System.CommandLine;
using ChartGen.Deployments.Reading;
using ChartGen.Deployments.Schema;
using ChartGen.Cli.Linting;

namespace ChartGen.Cli.Commands;

/// <summary>chartgen explain: what a field means, as `kubectl explain` does it.</summary>
internal static class ExplainCommand
{
    public static Command Make()
    {
        var path = new Argument<string>("PATH")
        {
            Description = "The field, such as haproxy.maxConnections, or the rule, such as CG1109; without it, the whole file.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "FIELD|RULE",
        };
        path.CompletionSources.Add(context => Candidates(context.WordToComplete));
        var command = new Command("explain", "Tells what a field of the deployment file means (type, default, what is allowed), or shows the page of a rule.") { path };
        command.SetAction(parsed =>
        {
            var what = parsed.GetValue(path) ?? "";
            if (RulePages.IsId(what))
            {
                Console.Out.Write(RulePages.Text(what));
            }
            else
            {
                Explain(what);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static void Explain(string path)
    {
        var field = Find(path);
        if (path.Length > 0)
        {
            Console.Out.WriteLine($"FIELD:       {path} <{FieldWords.Type(field)}>");
        }

        Entry("MEANING", path.Length == 0 ? "A deployment file: one deployment of the Mosquitto cluster." : field.Description);
        Entry("DEFAULT", FieldWords.Default(field) ?? "");
        Entry("ALLOWED", FieldWords.Allowed(field));
        Entry("EXAMPLE", FieldWords.Example(field) ?? "");
        if (field.Fields.Count == 0)
        {
            return;
        }

        Console.Out.WriteLine("FIELDS:");
        foreach (var name in field.Fields)
        {
            var below = field.Below(name);
            var required = field.Requires(name) ? " required" : "";
            Console.Out.WriteLine($"  {name} <{FieldWords.Type(below)}>{required}");
            Console.Out.WriteLine($"    {below.Description}");
        }
    }

    private static void Entry(string title, string text)
    {
        if (text.Length > 0)
        {
            Console.Out.WriteLine($"{title + ":",-12} {text}");
        }
    }

    private static FieldSchema Find(string path)
    {
        var field = FieldSchema.Root;
        if (path.Length == 0)
        {
            return field;
        }

        foreach (var step in Steps(path))
        {
            var below = field.Below(step);
            if (!below.Exists)
            {
                var name = step.ToString()!;
                var hint = Nearest.To(name, field.Fields) is { } nearest ? $"did you mean {nearest}?"
                    : field.Fields.Count > 0 ? $"there are {string.Join(", ", field.Fields)}"
                    : "it has no fields";
                throw new UsageException($"there is no field {path}: {name} is unknown; {hint}");
            }

            field = below;
        }

        return field;
    }

    private static IReadOnlyList<object> Steps(string path)
    {
        try
        {
            return FieldPath.Parse(path).Steps;
        }
        catch (FormatException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private static IEnumerable<string> Candidates(string word)
    {
        var dot = word.LastIndexOf('.');
        var parent = dot < 0 ? "" : word[..dot];
        var block = parent.Length == 0 ? FieldSchema.Root : FieldSchema.Root.At(FieldPath.Parse(parent));
        return block.Fields.Select(f => parent.Length == 0 ? f : $"{parent}.{f}");
    }
}
