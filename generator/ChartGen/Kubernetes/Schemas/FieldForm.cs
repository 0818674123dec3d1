namespace ChartGen.Kubernetes.Schemas;

/// <summary>What a field holds, or an item of its list or a value of its map.</summary>
internal enum FieldForm
{
    Text,
    Boolean,
    Int32,
    Int64,
    Number,
    Quantity,
    NumberOrText,
    Time,
    Base64,
    Anything,
    Object,
}
