namespace ChartGen.Findings;

/// <summary>A rule that inputs are held against. Ids are API: never renamed, never used again.</summary>
/// <param name="Id">CG and four digits.</param>
/// <param name="Severity">How much its findings matter.</param>
/// <param name="Title">What the rule says, in one line.</param>
public sealed record Rule(string Id, Severity Severity, string Title);
