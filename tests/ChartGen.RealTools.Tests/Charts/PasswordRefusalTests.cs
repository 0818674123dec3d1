using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Charts;

/// <summary>What Helm says when no Secret with the passwords is named. What is in one it never reads.</summary>
public class PasswordRefusalTests
{
    [Fact]
    public void No_Secret_is_refused_unless_defaults_are_allowed()
    {
        using var built = new Built("gitops");
        string[] command = ["template", "r", built.Chart, "--set", "imageCredentials.required=false", "--set", "auth.existingSecret="];
        Assert.Contains("auth.existingSecret is empty; allowed", Helm.Run(Helm.Four, command).Error, StringComparison.Ordinal);
        Assert.Equal(0, Helm.Run(Helm.Four, [.. command, "--set", "auth.allowDefaultPasswords=true"]).ExitCode);
    }

    [Fact]
    public void No_template_reads_a_Secret()
    {
        using var built = new Built("multinode");
        using var folder = new TemporaryFolder();
        Assert.Equal(0, RealProgram.Run("tar", ["-xzf", built.Chart, "-C", folder.Path]).ExitCode);
        foreach (var template in Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotMatch("""lookup\s+"v1"\s+"Secret""", File.ReadAllText(template));
        }
    }
}
