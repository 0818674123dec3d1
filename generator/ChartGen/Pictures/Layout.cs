namespace ChartGen.Pictures;

/// <summary>Where the columns of the picture stand, in pixels.</summary>
internal static class Layout
{
    public const int Width = 986;
    public const int Margin = 16;
    public const int FrameTop = 84;
    public const int ClusterLeft = 154;
    public const int ClusterRight = 676;
    public const int ProxyLeft = 196;
    public const int ProxyRight = 286;
    public const int PodLeft = 344;
    public const int PodRight = 512;
    public const int RaftX = 526;
    public const int AdminX = 546;
    public const int StoreLeft = 692;
    public const int StoreRight = 970;
    public const int DirectoryLeft = StoreLeft + 12;
    public const int DirectoryWidth = StoreRight - StoreLeft - 24;
    public const int RowsTop = 192;
}
