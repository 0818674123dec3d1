using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>A dependency as Chart.yaml declares it.</summary>
public sealed record DeclaredDependency
{
    internal DeclaredDependency(GoMap fields)
    {
        Name = (string)fields["Name"]!;
        Alias = (string)fields["Alias"]!;
        Repository = (string)fields["Repository"]!;
        Condition = (string)fields["Condition"]!;
        Tags = [.. ((GoList)fields["Tags"]!).Select(t => t as string ?? "")];
        Imports = [.. ((GoList)fields["ImportValues"]!).Select(ImportedInto).OfType<string>()];
        HasImports = fields["ImportValues"] is GoList { Count: > 0 };
    }

    /// <summary>The name of the chart.</summary>
    public string Name { get; }

    /// <summary>The name that it has here instead; empty when none is given.</summary>
    public string Alias { get; }

    /// <summary>The name under which its values stand.</summary>
    public string Key => Alias.Length > 0 ? Alias : Name;

    /// <summary>Where it is fetched from; empty when it lies in charts/ by hand.</summary>
    public string Repository { get; }

    /// <summary>The paths of values that switch it on, parted by commas; empty without any.</summary>
    public string Condition { get; }

    /// <summary>The tags that switch it on.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>The paths that its import-values write to in the values of the chart; <c>.</c> for the top of them.</summary>
    public IReadOnlyList<string> Imports { get; }

    /// <summary>Whether it has import-values at all.</summary>
    public bool HasImports { get; }

    private static string? ImportedInto(object? item) => item switch
    {
        string => ".",
        GoMap map => map["parent"] as string,
        _ => null,
    };
}
