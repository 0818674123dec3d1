using ChartGen.Topologies;
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
    /// <exception cref="TextSourceException">The source has an error.</exception>
    public byte[] Render(TextModel model, string namespaceText)
    {
        if (template.Value.HasErrors)
        {
            throw new TextSourceException(path, template.Value.Messages[0].ToString());
        }

        var context = idle ?? new TemplateContext(TextBuiltins.All)
        {
            StrictVariables = true,
            LoopLimit = int.MaxValue,
            LimitToString = 0,
            NewLine = "\n",
        };

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
        return output.ToArray();
    }
}
