using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnusedVolumeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("        - {name: data, mountPath: /mosquitto/data}\n", "", "no container mounts the volume 'data'")]
    [InlineData("      volumeMounts:\n        - {name: config", "      volumeDevices:\n        - {name: data, devicePath: /dev/x}\n      volumeMounts:\n        - {name: config")]
    [InlineData("        - {name: data, mountPath: /mosquitto/data}\n", "  initContainers:\n    - name: init\n      volumeMounts: [{name: data, mountPath: /d}]\n")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<UnusedVolume>(written, instead, expected);
}
