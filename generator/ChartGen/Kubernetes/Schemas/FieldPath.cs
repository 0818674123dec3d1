using System.Globalization;
using System.Text;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>The way from the root of an object to where the check is, kept as a stack so that only a fault costs a text.</summary>
internal sealed class FieldPath
{
    private readonly List<(string? Name, int Index)> steps = [];

    /// <summary>Goes to a field.</summary>
    public void Enter(string field) => steps.Add((field, -1));

    /// <summary>Goes to a key of a map.</summary>
    public void EnterKey(string key) => steps.Add((key, -2));

    /// <summary>Goes to an item of a list.</summary>
    public void Enter(int index) => steps.Add((null, index));

    /// <summary>Goes back.</summary>
    public void Leave() => steps.RemoveAt(steps.Count - 1);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, index) in steps)
        {
            _ = (name, index) switch
            {
                (null, _) => text.Append(CultureInfo.InvariantCulture, $"[{index}]"),
                (_, -2) => text.Append('[').Append(name).Append(']'),
                _ when text.Length == 0 => text.Append(name),
                _ => text.Append('.').Append(name),
            };
        }

        return text.ToString();
    }
}
