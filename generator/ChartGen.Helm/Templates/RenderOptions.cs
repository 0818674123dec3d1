using ChartGen.Helm.Values.Reads;

namespace ChartGen.Helm.Templates;

/// <summary>How a template is rendered.</summary>
public sealed record RenderOptions
{
    /// <summary>Helm's lint mode: <c>required</c> and <c>fail</c> do not fail, and a chart is rendered that could not be installed.</summary>
    public bool LintMode { get; init; }

    /// <summary>Helm's strict mode: a key that is absent is an error.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether <see cref="TemplateOutput.Pieces"/> is wanted.</summary>
    public bool Trace { get; init; }

    /// <summary>Is told which values are read; null when nobody asks.</summary>
    public IValueObserver? Observer { get; init; }

    /// <summary>Is given what Helm logs in lint mode, such as <c>[INFO] Fail: …</c>; null when nobody asks.</summary>
    public Action<string>? Log { get; init; }

    /// <summary>Is told when what a template gives hangs on more than what it reads; null when nobody asks.</summary>
    internal ReadLog? Reads { get; init; }

    /// <summary>What a template may cost.</summary>
    public TemplateLimits Limits { get; init; } = new();

    /// <summary>The clock of <c>now</c> and of certificates.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
