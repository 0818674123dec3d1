using ChartGen.Helm.Values;

namespace ChartGen.Helm.Rendering;

/// <summary>A struct whose fields never change.</summary>
internal class Structure(GoType type, params GoField[] fields) : GoObject(type)
{
    public override IReadOnlyList<GoField> Fields => fields;
}
