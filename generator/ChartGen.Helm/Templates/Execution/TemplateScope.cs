using ChartGen.Helm.Templates.Parsing;

namespace ChartGen.Helm.Templates.Execution;

/// <summary>The templates that can be named: those of the charts, and inside <c>tpl</c> also those of its text.</summary>
internal sealed class TemplateScope(TemplateScope? outer)
{
    private readonly Dictionary<string, Definition> definitions = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => definitions.Keys;

    /// <summary>Whether it is that of a text of <c>tpl</c>.</summary>
    public bool IsInner => Outer is not null;

    public Definition? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.definitions.TryGetValue(name, out var definition))
            {
                return definition;
            }
        }

        return null;
    }

    /// <summary>Adds what a text defines; an empty definition does not replace one that exists.</summary>
    public void Add(ParsedText parsed)
    {
        foreach (var (name, definition) in parsed.Definitions)
        {
            if (!definition.IsEmpty || Find(name) is null)
            {
                definitions[name] = definition;
            }
        }
    }

    private TemplateScope? Outer { get; } = outer;
}
