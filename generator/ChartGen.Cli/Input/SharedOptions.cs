using System.CommandLine;
using ChartGen.Findings;

namespace ChartGen.Cli.Input;

/// <summary>Arguments and options that several commands take.</summary>
internal static class SharedOptions
{
    public static Argument<string[]> Files() => new("FILE")
    {
        Description = "Deployment files.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string[]> Set() => new("--set")
    {
        Description = "Sets a field for this run: path=value, read as the field's own type. May be given several times.",
        HelpName = "path=value",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The option; not given means <see cref="Severity.Error"/>.</summary>
    public static Option<Severity?> FailOn()
    {
        var option = new Option<Severity?>("--fail-on")
        {
            Description = "The least severity of a finding that makes the exit code 1: error, warning or note. [default: error]",
            HelpName = "error|warning|note",
            CustomParser = result =>
            {
                switch (result.Tokens.Count == 1 ? result.Tokens[0].Value : "")
                {
                    case "error":
                        return Severity.Error;
                    case "warning":
                        return Severity.Warning;
                    case "note":
                        return Severity.Note;
                    default:
                        result.AddError("--fail-on takes error, warning or note");
                        return Severity.Error;
                }
            },
        };
        option.CompletionSources.Add("error", "warning", "note");
        return option;
    }
}
