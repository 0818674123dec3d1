using System.Runtime.InteropServices;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Templates.Parsing;
using ChartGen.Helm.Values;
using ChartGen.Helm.Values.Reads;

namespace ChartGen.Helm.Templates;

/// <summary>What a function may know of the render that calls it.</summary>
public sealed class FunctionContext
{
    internal const int MaxItems = Run.MaxItems;

    private const int MaxNested = 1000;
    private const string TplName = "gotpl";

    private readonly Run run;
    private readonly Dictionary<string, Inclusion> included;

    internal FunctionContext(Run run, Dictionary<string, Inclusion> included) => (this.run, this.included) = (run, included);

    /// <summary>How the template is rendered.</summary>
    public RenderOptions Options => run.Options;

    internal Frame? Frame { get; set; }

    internal void Step(long count) => run.Step(count);

    internal void CheckLength(long length) => run.CheckLength(length);

    internal static void CheckItems(long count) => Run.CheckItems(count);

    internal void Read(GoMap map, string key) => run.Read(Frame!, map, key);

    internal void ReadAll(object? value)
    {
        if (value is GoReference reference)
        {
            run.ReadAll(Frame!, reference);
        }
    }

    internal string Include(string name, object? data)
    {
        if (run.Options.Reads is not { } reads || run.Scope.IsInner || IncludeKey.Of(name, data, reads.Watched) is not { } key)
        {
            return Included(name, data);
        }

        if (reads.Recall(key) is { } known)
        {
            return known;
        }

        // What it does to a map that it was given is a result, too.
        var (map, outer) = (data as GoMap, reads.BeginPart());
        var changes = map?.Changes;
        var text = Included(name, data);
        reads.EndPart(outer, map?.Changes == changes ? key : null, text);
        return text;
    }

    private string Included(string name, object? data)
    {
        ref var inclusion = ref CollectionsMarshal.GetValueRefOrAddDefault(included, name, out _);
        inclusion ??= new Inclusion();
        var own = inclusion;
        if (own.Count > MaxNested)
        {
            throw new GoErrorException($"rendering template has a nested reference name: {name}: unable to execute template");
        }

        own.Count++;
        var definition = own.Find(name, run.Scope)
            ?? throw new GoErrorException($"template: no template {GoQuote.Quote(name)} associated with template {GoQuote.Quote(TplName)}");
        var text = run.Capture(definition, data);
        own.Count--;
        return text;
    }

    internal string Tpl(string text, object? data)
    {
        ParsedText parsed;
        try
        {
            parsed = TplCache.Parse(new TemplateSource(TplName, text));
        }
        catch (ParseException exception)
        {
            throw new GoErrorException($"cannot parse template {GoQuote.Quote(text)}: {exception.Message}", exception);
        }

        var outer = run.Scope;
        run.Scope = new TemplateScope(outer);
        run.Scope.Add(parsed);
        TemplateFailure failure;
        try
        {
            var result = run.Capture(parsed.Main, data).Replace("<no value>", "", StringComparison.Ordinal);
            run.Scope = outer;
            return result;
        }
        catch (TemplateFailure exception)
        {
            failure = exception;
        }

        throw new GoErrorException($"error during tpl function execution for {GoQuote.Quote(text)}: {failure.Message}", failure);
    }
}
