using ChartGen.Findings;
using ChartGen.Mosquitto;

namespace ChartGen.Linting;

/// <summary>A mosquitto.conf that was read.</summary>
/// <param name="Name">The path as the user gave it.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Config">Its directives.</param>
public sealed record MosquittoFile(string Name, string Text, MosquittoConfig Config) : LintFile(Name, LintKind.Mosquitto, Text)
{
    /// <summary>Its directives, each with what stands above it.</summary>
    public IReadOnlyList<MosquittoSetting> Settings => Config.Settings;

    /// <summary>The rules that found nothing in such a text before; null when nobody keeps them.</summary>
    internal ClearedRules? Cleared { get; init; }

    /// <summary>A finding at the name of a directive.</summary>
    public Finding Find(Rule rule, MosquittoDirective directive, string message) => Find(rule, directive.Line, directive.Column, message);

    /// <summary>A fix that writes another first word of a value; null without one.</summary>
    public Fix? ReplaceValue(MosquittoSetting setting, string? meant) =>
        meant is null ? null : this.Replace(setting.Directive.Line, setting.Directive.ValueColumn, setting.Word, meant, $"write {meant}");

    /// <summary>A finding at the value of a directive.</summary>
    public Finding FindValue(Rule rule, MosquittoDirective directive, string message) => Find(rule, directive.Line, directive.ValueColumn, message);
}
