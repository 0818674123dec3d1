using Xunit;

namespace ChartGen.Helm.Tests.Templates;

/// <summary>Ends a render with its test.</summary>
internal static class TestContextToken
{
    public static CancellationToken Value => TestContext.Current.CancellationToken;
}
