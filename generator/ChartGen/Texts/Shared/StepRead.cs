namespace ChartGen.Texts.Shared;

/// <summary>What one statement read: a place of the model, or a variable, and the fact that it was. Or a variable that it set.</summary>
/// <param name="Place">The place; null for a variable.</param>
/// <param name="Variable">The variable; null for a place.</param>
/// <param name="Fact">What it learnt.</param>
internal readonly record struct StepRead(ModelPlace? Place, string? Variable, object Fact);
