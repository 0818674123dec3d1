using System.Text.Json;

namespace ChartGen.Helm.JsonSchema.Validation;

/// <summary>Makes a JSON value of a text.</summary>
internal static class JsonString
{
    public static JsonElement Element(string text) => JsonElement.Parse($"\"{JsonEncodedText.Encode(text)}\"");
}
