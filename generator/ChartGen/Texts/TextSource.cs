using ChartGen.Texts.Shared;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ChartGen.Texts;

/// <summary>A Scriban source, parsed once and rendered for many deployments, also by several threads.</summary>
public sealed class TextSource
{
    // A context has twenty kilobytes of its own before anything is rendered.
    [ThreadStatic]
    private static TemplateContext? idle;

    private readonly string path;
    private readonly Lazy<Template> template;

    internal TextSource(string path, Func<string> text)
    {
        this.path = path;
        template = new Lazy<Template>(() => Template.Parse(text(), path));
    }

    /// <summary>Parses the source, unless it is parsed; what is wrong with it is told when it is rendered.</summary>
    public void Prepare() => _ = template.Value;

    /// <summary>Renders the source, as UTF-8.</summary>
    /// <param name="model">What the source sees.</param>
    /// <param name="namespaceText">What stands for the namespace: its name, or the action of the chart that gives it.</param>
    /// <param name="memory">What several deployments share; null for one alone.</param>
    /// <exception cref="TextSourceException">The source has an error.</exception>
    public byte[] Render(TextModel model, string namespaceText, TextMemory? memory = null)
    {
        if (template.Value.HasErrors)
        {
            throw new TextSourceException(path, template.Value.Messages[0].ToString());
        }

        return (memory is null ? null : Shared(model, namespaceText, memory)) ?? Alone(model, namespaceText);
    }

    /// <summary>Renders the source with what earlier deployments have printed; null when that cannot be.</summary>
    private byte[]? Shared(TextModel model, string namespaceText, TextMemory memory)
    {
        var shared = memory.Of(this, template.Value);
        if (shared.Steps is not { } steps || model.Rendering is not { } rendering || !rendering.IsOf(memory))
        {
            return null;
        }

        using var output = new Utf8Output();
        try
        {
            rendering.Print(shared, steps, namespaceText, output);
            return shared.Whole(output.From(0));
        }
        catch (Exception e) when (e is ScriptRuntimeException or NotShareableException)
        {
            // A mistake is told by the rendering that follows, as for a deployment alone.
            shared.Stop();
            return null;
        }
    }

    private byte[] Alone(TextModel model, string namespaceText)
    {
        var context = idle ?? TextContext.Of(TextBuiltins.All);

        // One that a mistake has left is not used again.
        idle = null;
        using var output = new Utf8Output();
        context.PushOutput(output);
        context.PushGlobal(model.Values);
        context.PushGlobal(new ScriptObject { ["namespace"] = namespaceText });
        try
        {
            template.Value.Render(context);
        }
        catch (ScriptRuntimeException e)
        {
            throw new TextSourceException(path, e.OriginalMessage);
        }

        context.PopGlobal();
        context.PopGlobal();
        context.PopOutput();
        idle = context;
        return output.From(0).ToArray();
    }
}
