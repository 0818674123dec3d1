using System.Globalization;
using System.Numerics;
using ChartGen.Deployments.Reading;
using ChartGen.Findings.Fixes;
using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>Holds a scalar against what its field takes.</summary>
internal sealed class ScalarCheck(ObjectCheck check)
{
    /// <summary>Adds what is wrong with the value.</summary>
    public void Check(YamlNode node, ObjectField field, string name)
    {
        if (node is not YamlScalar scalar)
        {
            check.Add(ObjectFaultKind.WrongType, node, $"{name} is {Found.Words(node)}; expected is {Expected(field)}");
        }
        else if (scalar.Kind != YamlScalarKind.Null)
        {
            Check(scalar, field, name);
        }
    }

    private void Check(YamlScalar scalar, ObjectField field, string name)
    {
        switch (field.Form, scalar.Kind)
        {
            case (FieldForm.Text, YamlScalarKind.Text):
            case (FieldForm.NumberOrText, YamlScalarKind.Text):
                Text(scalar, field, name);
                break;
            case (FieldForm.Int32 or FieldForm.Int64 or FieldForm.NumberOrText, YamlScalarKind.Integer):
                Whole(scalar, YamlScalars.Integer(scalar.Text)!.Value, field, name);
                break;
            case (FieldForm.Int32 or FieldForm.Int64, YamlScalarKind.Float) when YamlScalars.Float(scalar.Text) is { } number && Math.Floor(number) == number && Math.Abs(number) < 1e18:
                Whole(scalar, new BigInteger(number), field, name);
                break;
            case (FieldForm.Boolean, YamlScalarKind.Boolean):
            case (FieldForm.Number or FieldForm.Quantity, YamlScalarKind.Integer or YamlScalarKind.Float):
                break;
            case (FieldForm.Quantity, YamlScalarKind.Text):
                Refuse(scalar, ObjectFaultKind.BadQuantity, name, "quantity", QuantityText.Allowed(scalar.Text));
                break;
            case (FieldForm.Time, YamlScalarKind.Text):
                Refuse(scalar, ObjectFaultKind.BadForm, name, "time", IsTime(scalar.Text) ? null : "allowed is a time such as 2025-01-31T08:00:00Z");
                break;
            case (FieldForm.Base64, YamlScalarKind.Text):
                Refuse(scalar, ObjectFaultKind.BadForm, name, "base64", IsBase64(scalar.Text) ? null : "allowed is base64 with its padding, as base64 -w0 prints it");
                break;
            default:
                check.Add(ObjectFaultKind.WrongType, scalar, $"{name} is {Found.Words(scalar)}; expected is {Expected(field)}{Hint(scalar, field)}", mend: Mend(scalar, field));
                break;
        }
    }

    private void Text(YamlScalar scalar, ObjectField field, string name)
    {
        var facts = field.Facts;
        var text = scalar.Text;
        if (facts.Allowed.Count > 0 && text.Length > 0 && !facts.Allowed.Contains(text))
        {
            var near = Nearest.To(text, facts.Allowed);
            check.Add(ObjectFaultKind.NotAllowed, scalar, $"{name} is '{Found.Short(text)}'; {(near is null || facts.Allowed.Count < 4 ? $"allowed {(facts.Allowed.Count == 1 ? "is" : "are")} {string.Join(", ", facts.Allowed)}" : $"did you mean '{near}'?")}", mend: SameLetters.Only(text, facts.Allowed));
        }

        if (facts.Form == NameForm.Labels)
        {
            Refuse(scalar, ObjectFaultKind.BadName, name, "value of a label", NameForms.AllowedLabelValue(text));
        }
        else if (facts.Form != NameForm.Any && (text.Length > 0 || field.IsRequired))
        {
            var kind = facts.Form is NameForm.Percentage or NameForm.Address or NameForm.Network ? ObjectFaultKind.BadForm : ObjectFaultKind.BadName;
            Refuse(scalar, kind, name, "", NameForms.Allowed(facts.Form, text));
        }
    }

    private void Whole(YamlScalar scalar, BigInteger number, ObjectField field, string name)
    {
        var facts = field.Facts;
        var (least, most) = facts.Form switch
        {
            NameForm.Port => (1, 65535),
            NameForm.Percentage => (0, int.MaxValue),
            _ => (facts.Least ?? (field.Form == FieldForm.Int64 ? long.MinValue : int.MinValue), facts.Most ?? (field.Form == FieldForm.Int64 ? long.MaxValue : int.MaxValue)),
        };
        if (number < least || number > most)
        {
            var bound = facts.Least is null && facts.Form == NameForm.Any ? $"at most {Number(most)}" : most >= int.MaxValue && number < least ? $"{Number(least)} or more" : $"{Number(least)} to {Number(most)}";
            check.Add(ObjectFaultKind.OutOfRange, scalar, $"{name} is {Found.Short(scalar.Text)}{Decimal(scalar, number)}; allowed is {bound}");
        }
    }

    private void Refuse(YamlScalar scalar, ObjectFaultKind kind, string name, string what, string? allowed)
    {
        if (allowed is not null)
        {
            check.Add(kind, scalar, $"{name} is '{Found.Short(scalar.Text)}'{(what.Length > 0 ? $", which is no {what}" : "")}; {allowed}");
        }
    }

    private static string Decimal(YamlScalar scalar, BigInteger number) =>
        scalar.Text == Number(number) ? "" : $", in decimal {Number(number)}";

    private static string Number(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Expected(ObjectField field) => field.Form switch
    {
        FieldForm.Boolean => "true or false",
        FieldForm.Int32 or FieldForm.Int64 => "a whole number",
        FieldForm.Number => "a number",
        FieldForm.NumberOrText => "a whole number or a text",
        FieldForm.Quantity => "a quantity, such as 500m or 512Mi",
        _ => "a text",
    };

    private static string Hint(YamlScalar scalar, ObjectField field) => field.Form switch
    {
        FieldForm.Text or FieldForm.Base64 or FieldForm.Time or FieldForm.NumberOrText => $": quote it, \"{Found.Short(scalar.Text)}\"",
        FieldForm.Boolean when YamlScalars.Boolean(scalar.Text) is not null => ": write it without quotes",
        FieldForm.Int32 or FieldForm.Int64 or FieldForm.Number when YamlScalars.KindOf(scalar.Text) == YamlScalarKind.Integer => ": write it without quotes",
        _ => "",
    };

    private static string? Mend(YamlScalar scalar, ObjectField field) => field.Form switch
    {
        FieldForm.Text => YamlText.Quote(scalar.Text),
        FieldForm.Int32 or FieldForm.Int64 when YamlScalars.KindOf(scalar.Text) == YamlScalarKind.Integer => scalar.Text,
        FieldForm.Boolean when YamlScalars.Boolean(scalar.Text) is not null => scalar.Text,
        _ => null,
    };

    private static bool IsTime(string text) =>
        text.Length >= 20 && char.ToUpperInvariant(text[10]) == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsBase64(string text) => System.Buffers.Text.Base64.IsValid(text) && text.AsSpan().IndexOfAny(' ', '\t') < 0;
}
