using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Objects that the user of a chart makes.</summary>
public sealed class UserMadeObject : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3044", Severity.Note, "An object that people must make is needed before the pods start");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return from asked in MissingObject.Missing(subject, kind: null)
               where ExternalObjects.IsMadeByUser(subject, asked)
               select asked.From.Find(Rule, asked.Node, asked.Path, $"the {asked.Kind} '{asked.Name}' is made by nobody here, and the chart leaves it to its user; expected is {asked.Kind}/{asked.Name} among the external objects of {LintConfiguration.FileName} when it is there");
    }
}
