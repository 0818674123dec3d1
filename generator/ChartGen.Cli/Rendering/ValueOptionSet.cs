using System.CommandLine;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Values;

namespace ChartGen.Cli.Rendering;

/// <summary>The options that give values to a chart, with Helm's names and meaning.</summary>
internal sealed class ValueOptionSet
{
    private readonly Option<string[]> values = RenderOptionSet.Many("--values", "FILE", "Takes values from a file; later files win. - is standard input.", "-f");
    private readonly Option<string[]> set = RenderOptionSet.Many("--set", "KEY=VALUE", "Sets values: a.b[0]=1,c={x,y}; null removes a default.");
    private readonly Option<string[]> setString = RenderOptionSet.Many("--set-string", "KEY=VALUE", "Sets values that are strings whatever they look like.");
    private readonly Option<string[]> setJson = RenderOptionSet.Many("--set-json", "KEY=JSON", "Sets values given in JSON; or all of them, as one object.");
    private readonly Option<string[]> setFile = RenderOptionSet.Many("--set-file", "KEY=FILE", "Sets values to the text of files.");
    private readonly Option<string[]> setLiteral = RenderOptionSet.Many("--set-literal", "KEY=VALUE", "Sets one value to all that follows the equals sign.");

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[values, set, setString, setJson, setFile, setLiteral])
        {
            command.Add(option);
        }
    }

    /// <summary>What was given.</summary>
    /// <exception cref="HelmException">A file cannot be read; the message is Helm's.</exception>
    public ValueOptions Read(ParseResult parsed) => new()
    {
        Files = [.. CommaList.Parts(parsed.GetValue(values)).Select(file => new ValuesFile(file, ReadFile(file)))],
        Set = parsed.GetValue(set) ?? [],
        SetString = parsed.GetValue(setString) ?? [],
        SetJson = parsed.GetValue(setJson) ?? [],
        SetFile = parsed.GetValue(setFile) ?? [],
        SetLiteral = parsed.GetValue(setLiteral) ?? [],
        ReadFile = ReadFile,
    };

    private static string ReadFile(string file)
    {
        try
        {
            if (file.Trim() == "-")
            {
                using var input = Console.OpenStandardInput();
                using var copy = new MemoryStream();
                input.CopyTo(copy);
                return GoText.FromBytes(copy.GetBuffer().AsSpan(0, (int)copy.Length));
            }

            return GoText.FromBytes(File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new HelmException($"open {file}: no such file or directory", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new HelmException(Directory.Exists(file) ? $"read {file}: is a directory" : $"open {file}: permission denied", e);
        }
    }
}
