namespace ChartGen.Texts.Shared;

/// <summary>What one statement printed and which variables it set, and everything that it read to do so.</summary>
internal sealed class StepRecording(StepRead[] reads, StepRead[] writes, byte[] printed)
{
    public byte[] Printed => printed;

    public StepRead[] Writes => writes;

    /// <summary>Whether it does the same whatever the model is.</summary>
    public bool IsConstant => reads.Length == 0 && writes.Length == 0;

    /// <summary>Whether it would read the same now.</summary>
    public bool Holds(Rendering rendering)
    {
        foreach (ref readonly var read in reads.AsSpan())
        {
            if (!rendering.Holds(read))
            {
                return false;
            }
        }

        return true;
    }
}
