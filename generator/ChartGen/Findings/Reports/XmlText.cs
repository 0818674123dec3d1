using System.Text;
using System.Xml;

namespace ChartGen.Findings.Reports;

/// <summary>Writes XML for people and programs: indented, LF, characters that XML 1.0 cannot hold replaced.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Readable = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>Writes one document.</summary>
    public static void Write(TextWriter writer, Action<XmlWriter> document)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Readable))
        {
            xml.WriteStartDocument();
            document(xml);
            xml.WriteEndDocument();
        }

        writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)) + "\n");
    }

    /// <summary>An attribute with any text.</summary>
    public static void Attribute(this XmlWriter xml, string name, string text) => xml.WriteAttributeString(name, Valid(text));

    /// <summary>The text with what XML cannot hold as U+FFFD.</summary>
    public static string Valid(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                result.Append(text[i]).Append(text[++i]);
            }
            else
            {
                result.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return result.ToString();
    }
}
