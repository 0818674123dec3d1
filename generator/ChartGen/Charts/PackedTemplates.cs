using ChartGen.Texts;

namespace ChartGen.Charts;

/// <summary>
/// The templates of the built-in chart sources under the chart's default name, compressed when the program was made: half of
/// what packing a chart takes. A test fails when they are stale; a chart with others is packed all the same.
/// </summary>
internal static class PackedTemplates
{
    private static readonly Lazy<byte[]> Embedded = new(() => ResourceText.Bytes("templates.deflate"));

    /// <summary>A part of a deflate stream, for ChartArchive.</summary>
    public static byte[] BuiltIn => Embedded.Value;
}
