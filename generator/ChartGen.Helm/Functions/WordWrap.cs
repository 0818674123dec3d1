using System.Text;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>goutils' WrapCustom: breaks a text at spaces; by bytes.</summary>
internal static class WordWrap
{
    public static string Wrap(string text, nint width, string lineBreak, bool breaksLongWords)
    {
        if (text.Length == 0)
        {
            return "";
        }

        lineBreak = lineBreak.Length == 0 ? "\n" : lineBreak;
        width = Math.Max(width, 1);
        var bytes = GoText.ToBytes(text);
        var wrapped = new StringBuilder(text.Length + 16);
        nint offset = 0;
        while (bytes.Length - offset > width)
        {
            if (bytes[offset] == ' ')
            {
                offset++;
                continue;
            }

            var end = offset + width + 1;
            var space = (nint)bytes.AsSpan((int)offset, (int)(end - offset)).LastIndexOf((byte)' ') + offset;
            if (space >= offset + 1 || (space == offset && bytes[offset] == ' '))
            {
                Append(offset, space);
                wrapped.Append(lineBreak);
                offset = space + 1;
            }
            else if (breaksLongWords)
            {
                Append(offset, offset + width);
                wrapped.Append(lineBreak);
                offset += width;
            }
            else
            {
                var next = bytes.AsSpan((int)(offset + width)).IndexOf((byte)' ');
                if (next < 0)
                {
                    break;
                }

                Append(offset, offset + width + next);
                wrapped.Append(lineBreak);
                offset += width + next + 1;
            }
        }

        Append(offset, bytes.Length);
        return wrapped.ToString();

        void Append(nint from, nint to) => wrapped.Append(GoText.FromBytes(bytes.AsSpan((int)from, (int)(to - from))));
    }
}
