using ChartGen.Helm.Templates.Parsing;

namespace ChartGen.Helm.Templates.Execution;

/// <summary>A name that <c>include</c> was given: how deep it is inside itself, and what it was found to be.</summary>
internal sealed class Inclusion
{
    private TemplateScope? scope;
    private Definition? definition;

    public int Count { get; set; }

    public Definition? Find(string name, TemplateScope current)
    {
        if (!ReferenceEquals(scope, current))
        {
            (scope, definition) = (current, current.Find(name));
        }

        return definition;
    }
}
