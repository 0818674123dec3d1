namespace ChartGen.Nfs;

/// <summary>Clients of exports in words.</summary>
internal static class ExportsText
{
    /// <summary>The client in quotes; a bracket that stands alone is every machine.</summary>
    public static string Name(ExportsClientEntry client) => client.Client.Length == 0 ? "every machine" : $"'{client.Client}'";

    /// <summary>Whether it is every machine.</summary>
    public static bool IsEveryone(ExportsClientEntry client) => client.Client.Length == 0 || ExportsClient.IsEveryone(client.Client);
}
