using System.CommandLine;

namespace ChartGen.Cli.Commands;

/// <summary>chartgen completion: a script for the shell that completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    public static Command Make()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", "Prints a completion script; for bash: source <(chartgen completion bash)") { shell };
        command.SetAction(parsed =>
        {
            var name = $"completion.{parsed.GetRequiredValue(shell)}";
            using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            Console.Out.Write(reader.ReadToEnd());
            return ExitCode.Clean;
        });
        return command;
    }
}
