using ChartGen.Linting;
using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class PersistenceOutsideTests
{
    [Theory]
    [InlineData("listener 1883\npersistence_location /mosquitto/data/x/\n")]
    [InlineData("listener 1883\npersistence_location /var/lib/\n", "2:22 '/var/lib/' is not on the volume")]
    [InlineData("listener 1883\npersistence_location /mosquitto/database\n", "2:22 ")]
    public void Data_outside_the_volume_is_found(string text, params string[] expected) =>
        LintJudged.By<PersistenceOutside>("mosquitto.conf", text, expected);

    [Theory]
    [InlineData("volumeClaimTemplates: [{metadata: {name: v}}]", "", "/var/lib/mq/")]
    [InlineData("replicas: 1", "volumes: [{name: v, persistentVolumeClaim: {claimName: c}}]", "/var/lib/mq")]
    [InlineData("replicas: 1", "volumes: [{name: v, emptyDir: {}}]", "/var/lib/mq", "/var/lib/mq")]
    [InlineData("replicas: 1", "volumes: [{name: v, persistentVolumeClaim: {claimName: c}}]", "/var/lib/mqtt", "/var/lib/mqtt")]
    public void Pods_may_mount_another_volume(string spec, string pod, string path, params string[] found)
    {
        var set = $$"""
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: {name: mq}
            spec:
              {{spec}}
              template:
                spec:
                  {{pod}}
                  containers: [{name: mq, image: mq, volumeMounts: [{name: v, mountPath: /var/lib/mq/}]}]

            """;
        LintFile[] files = [new("mq.yaml", LintKind.Manifests, set), new("mosquitto.conf", LintKind.Mosquitto, $"listener 1883\npersistence_location {path}\n")];

        var findings = new PersistenceOutside().Check(new LintSubject(files, new LintFacts()));

        Assert.Equal(found, findings.Select(f => f.Message.Split('\'')[1]));
    }
}
