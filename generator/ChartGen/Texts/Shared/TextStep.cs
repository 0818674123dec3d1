using Scriban.Syntax;

namespace ChartGen.Texts.Shared;

/// <summary>One statement of a source, with what it printed lately. May be used by several threads at once.</summary>
internal sealed class TextStep(ScriptStatement statement)
{
    // Two files are made of one source, with two texts for the namespace, and not all deployments of a call are alike.
    private const int Most = 4;

    // A statement that prints another thing for each deployment costs more by being recorded.
    private const int Patience = 12;

    private StepRecording[] recordings = [];
    private int misses;

    public ScriptStatement Statement => statement;

    /// <summary>Whether it is worth while to record it.</summary>
    public bool IsRecorded => misses < Patience;

    /// <summary>What it always prints; null while that is not known, or not so.</summary>
    public byte[]? Constant { get; private set; }

    /// <summary>What it did when it read the same; null when that is not known.</summary>
    public StepRecording? Find(Rendering rendering)
    {
        foreach (var recording in Volatile.Read(ref recordings))
        {
            if (recording.Holds(rendering))
            {
                misses = 0;
                return recording;
            }
        }

        // Threads may count past each other; then it takes a little longer.
        if (++misses == Patience)
        {
            Volatile.Write(ref recordings, []);
        }

        return null;
    }

    /// <summary>Keeps what it did.</summary>
    public void Keep(StepRecording recording)
    {
        if (recording.IsConstant)
        {
            Constant = recording.Printed;
            return;
        }

        var before = Volatile.Read(ref recordings);
        Volatile.Write(ref recordings, [recording, .. before.AsSpan(0, Math.Min(before.Length, Most - 1))]);
    }
}
