using System.Collections.Concurrent;
using ChartGen.Texts.Shared;
using Scriban;

namespace ChartGen.Texts;

/// <summary>
/// What many deployments share while their texts are made one after another: a statement of a source that reads the
/// same prints the same, and is not run again. May be used by several threads at once.
/// </summary>
public sealed class TextMemory
{
    private readonly ConcurrentDictionary<TextSource, SharedSource> sources = new();

    /// <summary>What is read of the models.</summary>
    internal ModelPlaces Places { get; } = new();

    internal SharedSource Of(TextSource source, Template template) => sources.GetOrAdd(source, static (_, t) => new SharedSource(t), template);
}
