using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>Someone who keeps a chart.</summary>
public sealed record ChartMaintainer
{
    internal ChartMaintainer(GoMap fields)
    {
        Name = (string)fields["Name"]!;
        Email = (string)fields["Email"]!;
        Url = (string)fields["URL"]!;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The address; empty when none is given.</summary>
    public string Email { get; }

    /// <summary>The home page; empty when none is given.</summary>
    public string Url { get; }
}
