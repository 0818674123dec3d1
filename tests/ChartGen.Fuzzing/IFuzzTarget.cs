namespace ChartGen.Fuzzing;

/// <summary>One reader of untrusted input.</summary>
public interface IFuzzTarget
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>Inputs to begin with, which the reader takes.</summary>
    IEnumerable<byte[]> Seeds { get; }

    /// <summary>Pieces that mean something to the reader.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>
    /// Reads an input. What the reader documents as refusal is caught, everything else is thrown.
    /// </summary>
    /// <returns>What came of it, in a few words: inputs that give what was not seen before are kept to be changed further.</returns>
    string Run(byte[] input);

    /// <summary>The bytes that are changed; of an archive they are not those of the file.</summary>
    byte[] Wrap(byte[] input) => input;
}
