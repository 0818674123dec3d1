using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Linting;

/// <summary>A rule about names of objects that nothing here makes.</summary>
/// <param name="kind">The kind of the objects.</param>
public abstract class MissingObject(string kind) : LintRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return from asked in Missing(subject, kind)
               where !ExternalObjects.IsMadeByUser(subject, asked)
               select asked.From.Find(Rule, asked.Node, asked.Path, Message(asked, subject));
    }

    /// <summary>The names of objects that neither stand here, nor are declared as external, nor are made by a program.</summary>
    internal static IEnumerable<ObjectReference> Missing(LintSubject subject, string? kind) =>
        from asked in subject.Index.References
        where kind is null || asked.Kind == kind
        let inNamespace = subject.Index.NamespaceOf(asked.From)
        where !asked.IsOptional
            && subject.Index.Find(asked.Kind, inNamespace, asked.Name) is null
            && (asked.Kind != "PersistentVolumeClaim" || subject.Index.Claims.Find(inNamespace, asked.Name) is null)
            && !ExternalObjects.IsOfKubernetes(asked.Kind, asked.Name)
            && !ExternalObjects.IsDeclared(subject.Facts, asked.Kind, asked.Name)
            && !subject.Index.Programs.Contains(asked.Name)
            && !subject.Index.Programs.AreTold(asked)
        select asked;

    private static string Message(ObjectReference asked, LintSubject subject)
    {
        var inNamespace = subject.Index.NamespaceOf(asked.From);
        var elsewhere = subject.Index.OfKind(asked.Kind).Take(1000).FirstOrDefault(o => o.Name == asked.Name);
        return elsewhere is null
            ? $"nothing here makes the {asked.Kind} '{asked.Name}' in namespace {inNamespace}; {NearName.Of(asked.Name, subject.Index.Names(asked.Kind, inNamespace), $"a {asked.Kind} beside it, or {asked.Kind}/{asked.Name} among the external objects of {LintConfiguration.FileName}")}"
            : $"the {asked.Kind} '{asked.Name}' is made in namespace {subject.Index.NamespaceOf(elsewhere)}; expected is namespace {inNamespace}, where {asked.From.Title} looks for it";
    }
}
