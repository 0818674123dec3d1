using System.CommandLine;
using System.Text;
using ChartGen.Cli.Rendering;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Rendering;

namespace ChartGen.Cli.Commands;

/// <summary>chartgen render: what `helm template` prints, without Helm.</summary>
internal static class RenderCommand
{
    public static Command Make()
    {
        var options = new RenderOptionSet();
        var command = new Command("render", "Renders any Helm chart, byte for byte as `helm template` of Helm 4.1.4 does; it takes the same arguments.");
        options.AddTo(command);
        command.SetAction(parsed => Run(() => options.Read(parsed)));
        return command;
    }

    private static int Run(Func<RenderArguments> read)
    {
        RenderArguments? arguments = null;
        var log = new List<string>();
        try
        {
            arguments = read();
            var rendered = HelmChart.Load(arguments.Chart, log.Add).Render(arguments.Request);
            Tell(log);
            Write(arguments, rendered);
            return ExitCode.Clean;
        }
        catch (HelmException e)
        {
            // Helm reads the values before it loads the chart, so what is wrong with them is said alone.
            var fault = ValuesFault(arguments);
            Tell(fault is null ? log : []);
            Console.Error.WriteLine($"Error: {fault ?? e.Message}");
            foreach (var refusal in arguments is { Details: true } ? e.Refusals : [])
            {
                Console.Error.WriteLine(refusal);
            }

            return ExitCode.Findings;
        }
    }

    private static string? ValuesFault(RenderArguments? arguments)
    {
        try
        {
            if (Path.Exists(arguments?.Chart))
            {
                arguments.Request.Values.Merge();
            }

            return null;
        }
        catch (HelmException e)
        {
            return e.Message;
        }
    }

    private static void Tell(List<string> lines)
    {
        lines.ForEach(Console.Error.WriteLine);
        lines.Clear();
    }

    private static void Write(RenderArguments arguments, RenderedChart rendered)
    {
        if (arguments.OutputFolder is { } folder)
        {
            Print(new OutputFolder(folder, arguments.UseReleaseName ? Path.Combine(folder, rendered.ReleaseName) : folder).Write(rendered, arguments));

            // Helm looks for them in what it prints, of which nothing is left.
            Print(arguments.ShowOnly is [var shown, ..] ? throw new HelmException($"could not find template {shown} in chart") : "\n");
            return;
        }

        if (arguments.Request.Trace)
        {
            Print(TracedText.Of(rendered, arguments));
            return;
        }

        Print(arguments.ShowOnly.Count > 0
            ? ShownTemplates.Text(rendered, arguments)
            : rendered.ToText(arguments.IncludeCrds, arguments.Hooks, arguments.Tests));
    }

    // Bytes that are no UTF-8 leave as they came.
    private static void Print(string text)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Helm.Values.GoText.ToBytes(text));
    }
}
