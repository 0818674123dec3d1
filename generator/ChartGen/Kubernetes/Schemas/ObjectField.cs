namespace ChartGen.Kubernetes.Schemas;

/// <summary>A field of a type of the API.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Container">'[' for a list, '{' for a map, '\0' for neither; of two, the outer first.</param>
/// <param name="Form">What it holds, or each item or value.</param>
/// <param name="TypeName">The type of an object.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Facts">What else is known.</param>
internal sealed record ObjectField(string Name, string Container, FieldForm Form, string TypeName, bool IsRequired, FieldFacts Facts)
{
    /// <summary>The type of an object; only of a field that has one.</summary>
    public ObjectType Type => field ??= ApiTable.Instance.Type(TypeName);

    /// <summary>Reads a field as fields.txt has it: <c>name!:[Type</c>.</summary>
    public static ObjectField Read(string text, Func<string, FieldFacts> factsOf)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (name, form) = colon < 0 ? (text, "") : (text[..colon], text[(colon + 1)..]);
        var required = name.EndsWith('!');
        name = required ? name[..^1] : name;
        var containers = form.Length - form.AsSpan().TrimStart("[{").Length;
        var facts = factsOf(name);
        var kind = FormOf(form[containers..]);
        return new ObjectField(name, form[..containers], kind, kind == FieldForm.Object ? form[containers..] : "", facts.Required ?? required, facts);
    }

    private static FieldForm FormOf(string letter) => letter switch
    {
        "" => FieldForm.Text,
        "b" => FieldForm.Boolean,
        "i" => FieldForm.Int32,
        "l" => FieldForm.Int64,
        "d" => FieldForm.Number,
        "q" => FieldForm.Quantity,
        "x" => FieldForm.NumberOrText,
        "t" => FieldForm.Time,
        "y" => FieldForm.Base64,
        "o" => FieldForm.Anything,
        _ => FieldForm.Object,
    };
}
