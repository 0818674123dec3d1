using ChartGen.Helm.Charts;
using ChartGen.Helm.Functions;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Overrides;

/// <summary>The values that a user gives beside the chart's own, in the forms that Helm's command line has.</summary>
public sealed record ValueOptions
{
    /// <summary>The texts of values files (<c>-f</c>), each with the name for messages; later ones win.</summary>
    public IReadOnlyList<ValuesFile> Files { get; init; } = [];

    /// <summary><c>--set-json</c>: <c>key=JSON,…</c>, or one JSON object.</summary>
    public IReadOnlyList<string> SetJson { get; init; } = [];

    /// <summary><c>--set</c>: <c>a.b[0]=1,c={x,y}</c>.</summary>
    public IReadOnlyList<string> Set { get; init; } = [];

    /// <summary><c>--set-string</c>: as <c>--set</c>, all values being strings.</summary>
    public IReadOnlyList<string> SetString { get; init; } = [];

    /// <summary><c>--set-file</c>: as <c>--set</c>, the values being names of files.</summary>
    public IReadOnlyList<string> SetFile { get; init; } = [];

    /// <summary><c>--set-literal</c>: one key and one string each, without escapes.</summary>
    public IReadOnlyList<string> SetLiteral { get; init; } = [];

    /// <summary>Reads a file of <see cref="SetFile"/>. Without it none can be read: the library opens no files that the chart does not hold.</summary>
    public Func<string, string>? ReadFile { get; init; }

    /// <summary>All of them in one map, in Helm's order.</summary>
    /// <exception cref="HelmException">One cannot be read; the message is Helm's.</exception>
    public GoMap Merge()
    {
        var values = new GoMap();
        foreach (var file in Files)
        {
            values = ChartValues.Merge(values, Read(file));
        }

        foreach (var text in SetJson)
        {
            values = MergeJson(values, text);
        }

        Apply(Set, SetMode.Typed, "--set", values);
        Apply(SetString, SetMode.Text, "--set-string", values);
        Apply(SetFile, SetMode.File, "--set-file", values);
        Apply(SetLiteral, SetMode.Literal, "--set-literal", values);
        return values;
    }

    /// <summary>What one argument sets; nothing when it cannot be read.</summary>
    internal static GoMap Alone(string text, SetMode mode)
    {
        var options = mode switch
        {
            SetMode.Json => new ValueOptions { SetJson = [text] },
            SetMode.Typed => new ValueOptions { Set = [text] },
            SetMode.Literal => new ValueOptions { SetLiteral = [text] },
            _ => new ValueOptions { SetString = [text] },
        };
        try
        {
            return options.Merge();
        }
        catch (HelmException)
        {
            return new GoMap();
        }
    }

    private static GoMap Read(ValuesFile file)
    {
        try
        {
            return ChartValues.Parse(file.Text);
        }
        catch (HelmException e)
        {
            throw e.After($"failed to parse {file.Name}: ");
        }
    }

    private static GoMap MergeJson(GoMap values, string text)
    {
        var trimmed = text.Trim();
        if (!trimmed.StartsWith('{'))
        {
            new SetParser(text, SetMode.Json).ParseJsonInto(values);
            return values;
        }

        try
        {
            var reader = new JsonReader(trimmed);
            var given = (GoMap)reader.Read()!;
            return reader.ValueError is null ? ChartValues.Merge(values, given) : throw new GoErrorException(reader.ValueError);
        }
        catch (GoErrorException e)
        {
            throw new HelmException($"failed parsing --set-json data JSON: {text}", e);
        }
    }

    private void Apply(IReadOnlyList<string> texts, SetMode mode, string option, GoMap values)
    {
        foreach (var text in texts)
        {
            try
            {
                new SetParser(text, mode, ReadFile ?? (name => throw new HelmException($"open {name}: files are not read here"))).ParseInto(values);
            }
            catch (HelmException e)
            {
                throw e.After($"failed parsing {option} data: ");
            }
        }
    }
}
