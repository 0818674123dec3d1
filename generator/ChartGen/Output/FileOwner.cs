using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace ChartGen.Output;

/// <summary>The owner of a file: statx(2) and chown(2), which .NET does not offer.</summary>
[SupportedOSPlatform("linux")]
internal static unsafe partial class FileOwner
{
    private const string Library = "libc";
    private const int CurrentFolder = -100;
    private const uint UserAndGroup = 0x8 | 0x10;

    // struct statx has 256 bytes on every architecture; stx_uid stands at 20 and stx_gid at 24.
    private const int Size = 256;
    private const int UserAt = 20;
    private const int GroupAt = 24;

    /// <summary>Gives a file the user and group of another, as far as this process may.</summary>
    public static void Copy(string from, string to)
    {
        if (Of(from) is { } wanted && Of(to) is { } own && wanted != own)
        {
            _ = Chown(to, wanted.User, wanted.Group);
        }
    }

    private static (uint User, uint Group)? Of(string path)
    {
        var answer = stackalloc byte[Size];
        return Statx(CurrentFolder, path, 0, UserAndGroup, answer) == 0
            ? (MemoryMarshal.Read<uint>(new(answer + UserAt, sizeof(uint))), MemoryMarshal.Read<uint>(new(answer + GroupAt, sizeof(uint))))
            : null;
    }

    [LibraryImport(Library, EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, string path, int flags, uint mask, byte* answer);

    [LibraryImport(Library, EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Chown(string path, uint user, uint group);
}
