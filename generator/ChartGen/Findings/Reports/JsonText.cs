using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChartGen.Findings.Reports;

/// <summary>Writes JSON for people and programs: indented, LF, letters of all languages as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one value and a line end.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            value(json);
        }

        writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)) + "\n");
    }
}
