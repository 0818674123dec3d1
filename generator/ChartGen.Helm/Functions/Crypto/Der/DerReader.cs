using System.Numerics;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Reads the fields of a structure one after the other as Go's encoding/asn1 does, with its errors.</summary>
/// <remarks>Fields that are left after the last one that is read are no mistake: Go takes them too.</remarks>
internal sealed class DerReader(ReadOnlyMemory<byte> bytes)
{
    private const int LargestLength = 1 << 23;
    private const string NoParameters =
        "{optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}";

    private int _offset;

    public bool IsAtEnd => _offset == bytes.Length;

    public static GoErrorException Structure(string message) => new($"asn1: structure error: {message}");

    public static GoErrorException Syntax(string message) => new($"asn1: syntax error: {message}");

    public DerReader Sequence(string type) => new(Field(DerTag.Sequence, type));

    public byte[] Octets() => Field(DerTag.OctetString, "").ToArray();

    public string Identifier() => DerIdentifier.Read(Field(DerTag.ObjectIdentifier, "ObjectIdentifier").Span);

    public BigInteger Number() => Number(Field(DerTag.Integer, "").Span);

    public BigInteger? OptionalNumber() => IsAtEnd || Peek() is not { Class: 0, Tag: (int)DerTag.Integer, IsCompound: false } ? null : Number();

    /// <summary>A number that must fit into 64 bits.</summary>
    public long Integer()
    {
        var field = Field(DerTag.Integer, "int").Span;
        var number = Number(field);
        return field.Length <= sizeof(long) ? (long)number : throw Structure("integer too large");
    }

    /// <summary>What is next, with its header, whatever it is; nothing at the end.</summary>
    public ReadOnlyMemory<byte> OptionalAny()
    {
        var start = _offset;
        if (!IsAtEnd)
        {
            Inner(Header());
        }

        return bytes[start.._offset];
    }

    /// <summary>The structures of a list; nothing when the list is not there.</summary>
    public List<DerReader> OptionalSequences()
    {
        var elements = new List<DerReader>();
        if (IsAtEnd || Peek() is not { Class: 0, Tag: (int)DerTag.Sequence, IsCompound: true })
        {
            return elements;
        }

        var list = new DerReader(Field(DerTag.Sequence, ""));
        while (!list.IsAtEnd)
        {
            var header = list.Header();
            if (header is not { Class: 0, Tag: (int)DerTag.Sequence, IsCompound: true })
            {
                throw Structure("sequence tag mismatch");
            }

            elements.Add(new DerReader(header.Length <= list.Left ? list.Inner(header) : throw Syntax("truncated sequence")));
        }

        return elements;
    }

    /// <summary>What the optional, explicitly tagged field holds; null when it is not there.</summary>
    public ReadOnlyMemory<byte>? OptionalTagged(int tag, DerTag inner)
    {
        if (IsAtEnd)
        {
            return null;
        }

        var start = _offset;
        var header = Header();
        if (IsAtEnd)
        {
            throw Structure("explicit tag has no child");
        }

        if (header.Class == DerHeader.Context && header.Tag == tag && (header.Length == 0 || header.IsCompound))
        {
            if (header.Length == 0)
            {
                throw Structure("zero length explicit tag was not an asn1.Flag");
            }

            var child = Header();
            if (child.Class == 0 && child.Tag == (int)inner && !child.IsCompound)
            {
                return Inner(child);
            }
        }

        _offset = start;
        return null;
    }

    private int Left => bytes.Length - _offset;

    private static BigInteger Number(ReadOnlySpan<byte> field)
    {
        if (field.Length == 0)
        {
            throw Structure("empty integer");
        }

        return field.Length == 1 || !((field[0] == 0 && field[1] < 0x80) || (field[0] == 0xFF && field[1] >= 0x80))
            ? new BigInteger(field, isBigEndian: true)
            : throw Structure("integer not minimally-encoded");
    }

    private ReadOnlyMemory<byte> Field(DerTag tag, string type)
    {
        if (IsAtEnd)
        {
            throw Syntax("sequence truncated");
        }

        var header = Header();
        return header.Class == 0 && header.Tag == (int)tag && header.IsCompound == (tag == DerTag.Sequence)
            ? Inner(header)
            : throw Structure($"tags don't match ({(int)tag} vs {header}) {NoParameters} {type} @{_offset}");
    }

    private ReadOnlyMemory<byte> Inner(DerHeader header)
    {
        if (header.Length > Left)
        {
            throw Syntax("data truncated");
        }

        var start = _offset;
        _offset += header.Length;
        return bytes[start.._offset];
    }

    private DerHeader Peek()
    {
        var start = _offset;
        var header = Header();
        _offset = start;
        return header;
    }

    private DerHeader Header()
    {
        var span = bytes.Span;
        var first = span[_offset++];
        var tag = first & 0x1F;
        if (tag == 0x1F)
        {
            tag = DerIdentifier.Base128(span, ref _offset);
            if (tag < 0x1F)
            {
                throw Syntax("non-minimal tag");
            }
        }

        return new DerHeader(first >> 6, tag, Length(span), (first & 0x20) != 0);
    }

    private int Length(ReadOnlySpan<byte> span)
    {
        var first = Next(span);
        if (first < 0x80)
        {
            return first;
        }

        if (first == 0x80)
        {
            throw Syntax("indefinite length found (not DER)");
        }

        var length = 0;
        for (var i = first & 0x7F; i > 0; i--)
        {
            var next = Next(span);
            length = length < LargestLength ? (length << 8) | next : throw Structure("length too large");
            if (length == 0)
            {
                throw Structure("superfluous leading zeros in length");
            }
        }

        return length >= 0x80 ? length : throw Structure("non-minimal length");
    }

    private int Next(ReadOnlySpan<byte> span) => _offset < span.Length ? span[_offset++] : throw Syntax("truncated tag or length");
}
