using System.CommandLine;
using ChartGen.Cli.Commands;
using ChartGen.Cli.Rendering;

namespace ChartGen.Cli;

/// <summary>The commands, and what their ends mean to the shell.</summary>
internal static class CommandLine
{
    public static int Run(string[] arguments)
    {
        try
        {
            if (arguments is ["build", ..])
            {
                BuildCommand.Begin();
            }

            var result = Root().Parse(IdleOptions.Without(arguments));
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

    private static RootCommand Root() => new("Makes the Helm chart of a high-availability Mosquitto cluster, and every file beside it, from one deployment file.")
    {
        InitCommand.Make(),
        ValidateCommand.Make(),
        LintCommand.Make(),
        BuildCommand.Make(),
        SchemaCommand.Make(),
        ExplainCommand.Make(),
        RulesCommand.Make(),
        ImagesCommand.Make(),
        RenderCommand.Make(),
        CompletionCommand.Make(),
    };
}
