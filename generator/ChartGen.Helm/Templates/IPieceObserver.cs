using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates;

/// <summary>Also keeps the values in the order in which they were read, so that each piece of the output knows those read for it.</summary>
internal interface IPieceObserver : IValueObserver
{
    /// <summary>How many reads there were.</summary>
    int Count { get; }

    /// <summary>Each item of a list or map was handed out by <c>range</c>; what lies below them is read when it is asked for.</summary>
    void ReadItems(GoReference value, in TemplatePosition position);

    /// <summary>The paths that were read from one count to another, each once.</summary>
    IReadOnlyCollection<string> Between(int from, int to);
}
