namespace System.Runtime.CompilerServices;

/// <summary>
/// Which types of a declaration may be null, as the compiler notes it. Ours in place of the framework's, since
/// LinkAttributes.xml can take only attributes of its own assembly out of the program: for each type of the deployment
/// file, System.Text.Json looks through them by name.
/// </summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
internal sealed class NullableAttribute : Attribute
{
    public NullableAttribute(byte flag)
        : this([flag]) => Flag = flag;

    public NullableAttribute(byte[] flags) => Flags = flags;

    public byte Flag { get; }

    public byte[] Flags { get; }
}
