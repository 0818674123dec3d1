namespace ChartGen.Deployments.Model;

/// <summary>A value that a user could write in the field, as YAML; shown by the schema, `explain` and the documentation.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExampleAttribute(string yaml) : Attribute
{
    /// <summary>The value as YAML text.</summary>
    public string Yaml { get; } = yaml;
}
