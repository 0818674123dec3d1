namespace ChartGen.Helm.Functions;

/// <summary>Class, tag and length of an element of DER, as Go prints them in its errors.</summary>
internal readonly record struct DerHeader(int Class, int Tag, int Length, bool IsCompound)
{
    public const int Context = 2;

    public override string ToString() => $"{{class:{Class} tag:{Tag} length:{Length} isCompound:{(IsCompound ? "true" : "false")}}}";
}
