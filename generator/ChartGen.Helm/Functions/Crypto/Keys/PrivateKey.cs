using System.Formats.Asn1;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>A private key as Go's crypto packages have it.</summary>
internal abstract class PrivateKey : IDisposable
{
    /// <summary>The key as sprig writes it.</summary>
    public abstract string Pem { get; }

    /// <summary>Whether it can sign: Go's crypto.Signer.</summary>
    public virtual bool CanSign => true;

    /// <summary>The identifier of the algorithm that it signs with.</summary>
    public abstract DerAlgorithm Signature { get; }

    /// <exception cref="GoErrorException">A certificate cannot hold it; the message is Go's.</exception>
    public abstract PublicKey Public { get; }

    /// <exception cref="GoErrorException">It is too weak for Go; the message is Go's.</exception>
    public abstract byte[] Sign(byte[] text);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    /// <summary>A number with zeros before it, so that it has at least this length.</summary>
    protected static byte[] Padded(byte[] number, int length) => [.. new byte[Math.Max(0, length - number.Length)], .. number];

    protected static byte[] Encode(Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        write(writer);
        return writer.Encode();
    }
}
