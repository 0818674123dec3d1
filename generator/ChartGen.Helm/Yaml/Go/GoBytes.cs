using ChartGen.Helm.Values;

namespace ChartGen.Helm.Yaml.Go;

/// <summary>Go's <c>[]byte</c>, which JSON writes in base64.</summary>
internal static class GoBytes
{
    public static bool TryGet(GoList list, out byte[] bytes)
    {
        bytes = [];
        if (list.Type.Underlying.Element?.Kind != GoKind.Uint8)
        {
            return false;
        }

        bytes = [.. list.Select(b => (byte)b!)];
        return true;
    }
}
