using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MountPointTests
{
    [Theory]
    [InlineData("listener 1883\nmount_point a/\n")]
    [InlineData("mount_point a\nlistener 1883\n", "1:1 'mount_point' stands before any listener")]
    [InlineData("listener 1883\nmount_point a/#\n", "2:13 'a/#' has a wildcard")]
    public void A_mount_point_that_mosquitto_refuses_is_found(string text, params string[] expected) =>
        LintJudged.By<MountPoint>("mosquitto.conf", text, expected);
}
