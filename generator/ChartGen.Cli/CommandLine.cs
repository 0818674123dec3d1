using System.CommandLine;
using ChartGen.Cli.Commands;
using ChartGen.Cli.Rendering;

namespace ChartGen.Cli;

/// <summary>The commands, and what their ends mean to the shell.</summary>
internal static class CommandLine
{
    private static readonly (string Name, Func<Command> Make)[] Commands =
    [
        ("init", InitCommand.Make),
        ("validate", ValidateCommand.Make),
        ("lint", LintCommand.Make),
        ("build", BuildCommand.Make),
        ("schema", SchemaCommand.Make),
        ("explain", ExplainCommand.Make),
        ("rules", RulesCommand.Make),
        ("images", ImagesCommand.Make),
        ("render", RenderCommand.Make),
        ("completion", CompletionCommand.Make),
    ];

    public static int Run(string[] arguments)
    {
        try
        {
            if (arguments is ["build", ..])
            {
                BuildCommand.Begin();
            }

            var result = Root(arguments).Parse(IdleOptions.Without(arguments));
            if (result.Errors.Count > 0)
            {
                foreach (var error in result.Errors)
                {
                    Console.Error.WriteLine($"chartgen: {error.Message}");
                }

                Console.Error.WriteLine("chartgen: see chartgen --help");
                return ExitCode.Usage;
            }

            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException e)
        {
            Console.Error.WriteLine($"chartgen: {e.Message}");
            return ExitCode.Usage;
        }
#pragma warning disable CA1031 // The last resort: whatever was not foreseen is an internal error, by its exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"chartgen: internal error: {e}");
            return ExitCode.InternalError;
        }
    }

    // The command that is called alone, for each takes as long to make as the others; all where it is yet to be found.
    private static RootCommand Root(string[] arguments)
    {
        var root = new RootCommand("Makes the Helm chart of a high-availability Mosquitto cluster, and every file beside it, from one deployment file.");
        var called = arguments.Length > 0 ? Array.FindIndex(Commands, c => c.Name == arguments[0]) : -1;
        foreach (var (_, make) in called < 0 ? Commands.AsSpan() : Commands.AsSpan(called, 1))
        {
            root.Add(make());
        }

        return root;
    }
}
