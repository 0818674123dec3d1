using System.IO.MemoryMappedFiles;

namespace ChartGen.Fuzzing;

/// <summary>Holds the input in work in a file that outlives the program, should the input end it.</summary>
internal sealed class LastInput : IDisposable
{
    private const int Capacity = 4 << 20;

    private readonly string path;
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;

    public LastInput(string path)
    {
        this.path = path;
        file = MemoryMappedFile.CreateFromFile(path, FileMode.Create, null, Capacity);
        view = file.CreateViewAccessor();
    }

    /// <summary>Notes an input: its length in four bytes, and its bytes.</summary>
    public void Note(byte[] input)
    {
        view.Write(0, input.Length);
        view.WriteArray(sizeof(int), input, 0, Math.Min(input.Length, Capacity - sizeof(int)));
    }

    /// <summary>The input of a file that a program which ended left behind.</summary>
    public static byte[] Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return bytes.Length == Capacity ? bytes.AsSpan(sizeof(int), BitConverter.ToInt32(bytes)).ToArray() : bytes;
    }

    public void Dispose()
    {
        view.Dispose();
        file.Dispose();
        File.Delete(path);
    }
}
