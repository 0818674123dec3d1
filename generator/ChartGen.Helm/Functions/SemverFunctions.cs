using ChartGen.Helm.Values;
using ChartGen.Helm.Versions;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's <c>semver</c> and <c>semverCompare</c>.</summary>
internal static class SemverFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("semver", [T.String], GoVersion.PointerType, (_, a) => new GoVersion(Parse((string)a[0]!)));
        registry.Add("semverCompare", [T.String, T.String], T.Bool, (_, a) => GoBox.Bool(Compare((string)a[0]!, (string)a[1]!)));
    }

    private static bool Compare(string range, string version)
    {
        var constraint = VersionRange.Parse(range) ?? throw new GoErrorException($"improper constraint: {range}");
        return constraint.Allows(Parse(version));
    }

    private static SemanticVersion Parse(string text) => SemanticVersion.Parse(text) ?? throw new GoErrorException("invalid semantic version");
}
