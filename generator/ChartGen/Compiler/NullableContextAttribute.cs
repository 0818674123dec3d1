namespace System.Runtime.CompilerServices;

/// <summary>What most of a declaration's types are, where no <see cref="NullableAttribute"/> says otherwise.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
internal sealed class NullableContextAttribute(byte flag) : Attribute
{
    public byte Flag { get; } = flag;
}
