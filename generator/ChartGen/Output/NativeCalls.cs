using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace ChartGen.Output;

/// <summary>The calls of Linux that .NET does not offer: open(2) of a folder, flock(2), syncfs(2), renameat2(2), access(2).</summary>
[SupportedOSPlatform("linux")]
internal static partial class NativeCalls
{
    private const string Library = "libc";
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;
    private const int CloseOnExec = 0x80000;
    private const int Exclusive = 2;
    private const int NonBlocking = 4;
    private const int WriteAndSearch = 2 | 1;
    private const int WouldBlock = 11;
    private const int Invalid = 22;
    private const int NotImplemented = 38;
    private const int NotSupported = 95;

    // O_DIRECTORY and O_NOFOLLOW have other values on Arm and POWER than elsewhere.
    private static int FolderNotLink => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.Arm or Architecture.Arm64 or Architecture.Armv6 or Architecture.Ppc64le => 0x4000 | 0x8000,
        _ => 0x10000 | 0x20000,
    };

    /// <summary>Opens a folder; a symbolic link is refused.</summary>
    /// <exception cref="IOException">The system's reason.</exception>
    public static SafeFileHandle OpenFolder(string path)
    {
        var handle = Open(path, FolderNotLink | CloseOnExec);
        if (!handle.IsInvalid)
        {
            return handle;
        }

        var reason = LastReason();
        handle.Dispose();
        throw reason;
    }

    /// <summary>Takes the folder's lock unless another handle, of this process or another, has it.</summary>
    /// <returns>Whether this handle has it now.</returns>
    /// <exception cref="IOException">The file system knows no locks.</exception>
    public static bool TryLock(SafeFileHandle folder)
    {
        if (FLock(folder, Exclusive | NonBlocking) == 0)
        {
            return true;
        }

        return Marshal.GetLastPInvokeError() == WouldBlock ? false : throw LastReason();
    }

    /// <summary>Brings everything that was written to the folder's file system to the disk.</summary>
    /// <exception cref="IOException">Something could not be written: a full or broken disk.</exception>
    public static void Sync(SafeFileHandle folder)
    {
        if (SyncFs(folder) != 0)
        {
            throw LastReason();
        }
    }

    /// <summary>Makes two folders change places in one step.</summary>
    /// <returns>False when the system or the file system cannot; nothing happened then.</returns>
    /// <exception cref="IOException">The system's reason.</exception>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            if (RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0)
            {
                return true;
            }
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        return Marshal.GetLastPInvokeError() is Invalid or NotImplemented or NotSupported ? false : throw LastReason();
    }

    /// <summary>Whether this process may make and remove files in a folder.</summary>
    public static bool CanWrite(string folder) => Access(folder, WriteAndSearch) == 0;

    private static IOException LastReason() => new(Marshal.GetLastPInvokeErrorMessage());

    [LibraryImport(Library, EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport(Library, EntryPoint = "flock", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FLock(SafeFileHandle file, int operation);

    [LibraryImport(Library, EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFs(SafeFileHandle file);

    [LibraryImport(Library, EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport(Library, EntryPoint = "access", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Access(string path, int mode);
}
