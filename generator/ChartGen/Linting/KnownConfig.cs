namespace ChartGen.Linting;

/// <summary>What a program reads out of its configuration, and which rules found nothing in it.</summary>
/// <param name="Config">What it reads.</param>
/// <param name="Cleared">The rules that found nothing in it; null when nobody keeps them.</param>
internal sealed record KnownConfig<T>(T Config, ClearedRules? Cleared);
