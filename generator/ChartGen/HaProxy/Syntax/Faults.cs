namespace ChartGen.HaProxy.Syntax;

/// <summary>Collects what is wrong with the words of one file.</summary>
internal sealed class Faults
{
    private readonly List<SyntaxFault> found = [];

    /// <summary>What was found, in the order of the file.</summary>
    public IReadOnlyList<SyntaxFault> Found => found;

    /// <summary>Adds a fault at a word.</summary>
    public void At(HaProxyDirective line, int word, FaultKind kind, string message, WordMend? mend = null) =>
        found.Add(new SyntaxFault(kind, line.Line, line.Words[word].Column, message) { Mend = mend });

    /// <summary>Adds a fault behind the last word: something is missing there.</summary>
    public void Missing(HaProxyDirective line, string message, FaultKind kind = FaultKind.Missing) => At(line, line.Words.Count - 1, kind, message);
}
