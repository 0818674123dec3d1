using System.Collections.Concurrent;
using ChartGen.Helm.Templates.Parsing;

namespace ChartGen.Helm.Templates;

/// <summary>
/// Templates that are parsed only once though several charts have them, such as one chart that is made for many
/// deployments. May be used by several threads at once. It keeps all that it was given.
/// </summary>
public sealed class TemplateCache
{
    private readonly ConcurrentDictionary<TemplateSource, ParsedText> parsed = new();

    /// <exception cref="ParseException">The text is not valid; it is not kept.</exception>
    internal ParsedText Parse(TemplateSource source) => parsed.GetOrAdd(source, s => Parser.Parse(s));
}
