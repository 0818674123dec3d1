using System.CommandLine;
using System.Text;
using ChartGen.Cli.Input;
using ChartGen.Deployments.Reading;
using ChartGen.Deployments.Schema;
using ChartGen.Findings;

namespace ChartGen.Cli.Commands;

/// <summary>chartgen init: a commented deployment file to begin with.</summary>
internal static class InitCommand
{
    /// <summary>What has no default and must be known before there is a deployment.</summary>
    private static readonly (string Path, string Question)[] Needed =
    [
        ("nfs.server", "Address or DNS name of the NFS server: "),
        ("nfs.clients", "Networks that may mount, separated by commas (such as 10.0.0.0/24): "),
    ];

    public static Command Make()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => "deployment.yaml",
        };
        var set = SharedOptions.Set();
        var command = new Command("init", "Writes a commented deployment file to begin with; never overwrites one.") { file, set };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(set) ?? []));
        return command;
    }

    private static int Run(string file, string[] settings)
    {
        if (Path.Exists(file))
        {
            throw new UsageException($"{file}: is there already, and is not overwritten; name another file");
        }

        var given = InputSet.Overrides([.. settings, .. Asked(settings)]);
        var text = StarterFile.Write(given, out var findings);
        var content = Encoding.UTF8.GetBytes(text);
        if (findings.Count == 0)
        {
            findings = DeploymentReader.Read(file, content, []).Findings;
        }

        var errors = findings.Where(f => f.Rule.Severity == Severity.Error).ToArray();
        FindingOutput.WriteText(Console.Error, isTerminal: false, errors);
        if (errors.Length > 0)
        {
            return ExitCode.Findings;
        }

        Write(file, content);
        Console.Out.WriteLine($"{file}: written; next: chartgen validate {file}");
        return ExitCode.Clean;
    }

    private static IEnumerable<string> Asked(string[] settings)
    {
        foreach (var (path, question) in Needed)
        {
            if (settings.Any(s => s.StartsWith(path, StringComparison.Ordinal)))
            {
                continue;
            }

            if (Console.IsInputRedirected)
            {
                throw new UsageException($"{path} has no default; give it with --set {path}=…");
            }

            Console.Error.Write(question);
            yield return $"{path}={Console.In.ReadLine()?.Trim()}";
        }
    }

    private static void Write(string file, byte[] content)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            stream.Write(content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"{file}: cannot be written: {e.Message}");
        }
    }
}
