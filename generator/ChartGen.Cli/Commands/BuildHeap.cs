using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChartGen.Cli.Commands;

/// <summary>The memory that a build takes, taken at once: a build is short, and most of what it allocates lives until its end.</summary>
internal static partial class BuildHeap
{
    // What a build of one deployment allocates, with room to spare.
    private const long Size = 24 << 20;
    private const long LargeObjects = 1 << 20;

    // Ten MiB, and the gap that the collector leaves for its older generations after the first four: of more, a part would stay unused.
    private const nint Extent = 42 << 20;

    // MADV_HUGEPAGE of madvise(2).
    private const int HugePages = 14;

    /// <summary>Takes the memory, unless there is little of it, as under a container's limit: then it is left to the collector.</summary>
    public static void Reserve()
    {
        // In few large pieces: 64 KiB at a time, as the collector would take it, two threads wait for each other in the kernel some three hundred times.
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >= 4 * Size && GC.TryStartNoGCRegion(Size, LargeObjects) && OperatingSystem.IsLinux())
        {
            AskForHugePages();
        }
    }

    // The kernel gives memory page by page, when it is first written: nearly five thousand times in a build, a quarter of
    // all its work. Where transparent huge pages are to be had (the default of Debian and Ubuntu: to those who ask), four of them do for most.
    private static void AskForHugePages()
    {
        var newest = new object();
        var address = Unsafe.As<object, nint>(ref newest);
        _ = Advise(address & -Environment.SystemPageSize, Extent, HugePages);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(nint address, nint length, int advice);
}
