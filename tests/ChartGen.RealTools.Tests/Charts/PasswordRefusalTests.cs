using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Charts;

/// <summary>What Helm says of the Secret with the passwords, where it can see it.</summary>
public class PasswordRefusalTests
{
    private const string Good = "long-enough-to-be-taken";

    [Theory]
    [InlineData("", "operator", Good, "the Secret mosquitto-auth has no broker-admin-password, or an empty one")]
    [InlineData(Good, "", Good, "the Secret mosquitto-auth has no mmc-username")]
    [InlineData(Good, "operator", "mmcisawesome", "mmc-password of the Secret mosquitto-auth is the default")]
    [InlineData("elevenchars", "operator", Good, "broker-admin-password of the Secret mosquitto-auth has 11 characters; allowed: 12 or more")]
    public void A_Secret_that_cannot_work_is_refused_before_anything_is_changed(string broker, string user, string center, string named)
    {
        foreach (var helm in new[] { Helm.Four, Helm.Three })
        {
            var result = Template(helm, Secret(broker, user, center));
            Assert.NotEqual(0, result.ExitCode);
            Assert.Contains(named, result.Error, StringComparison.Ordinal);
            Assert.All(new[] { broker, center }.Where(p => p.Length > 0), p => Assert.DoesNotContain(p, result.All, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_good_one_a_missing_one_and_defaults_that_are_allowed_are_accepted()
    {
        Assert.Equal(0, Template(Helm.Four, Secret(Good, "operator", Good)).ExitCode);
        Assert.Equal(0, Template(Helm.Four, null).ExitCode);
        Assert.Equal(0, Template(Helm.Four, Secret("", "cedalo", "mmcisawesome"), "auth.allowDefaultPasswords=true").ExitCode);
    }

    [Fact]
    public void A_password_that_running_brokers_took_long_ago_may_be_short() =>
        Assert.Equal(0, Template(Helm.Four, Secret("short", "operator", Good), "max_replica=5", replicas: 3).ExitCode);

    [Fact]
    public void No_Secret_is_refused_unless_defaults_are_allowed()
    {
        using var built = new Built("gitops");
        string[] command = ["template", "r", built.Chart, "--set", "imageCredentials.required=false", "--set", "auth.existingSecret="];
        Assert.Contains("auth.existingSecret is empty; allowed", Helm.Run(Helm.Four, command).Error, StringComparison.Ordinal);
        Assert.Equal(0, Helm.Run(Helm.Four, [.. command, "--set", "auth.allowDefaultPasswords=true"]).ExitCode);
    }

    private static Dictionary<string, string> Secret(string broker, string user, string center) => new()
    {
        ["broker-admin-password"] = broker,
        ["mmc-username"] = user,
        ["mmc-password"] = center,
    };

    private static RunResult Template(string helm, Dictionary<string, string>? secret, string setting = "max_replica=6", int replicas = 0)
    {
        using var built = new Built("multinode", "auth.existingSecret=mosquitto-auth", "auth.allowDefaultPasswords=false");
        using var server = new StubApiServer("multinode", replicas) { Secret = secret is null ? null : ("mosquitto-auth", secret) };
        using var folder = new TemporaryFolder();
        var kubeconfig = folder.Write("kubeconfig", server.Kubeconfig);
        string[] flags = ["-n", "multinode", "--set", setting, .. Helm.Credentials];
        return Helm.RunWith(kubeconfig, helm, ["template", "r", built.Chart, "--dry-run=server", "--disable-openapi-validation", .. flags]);
    }
}
