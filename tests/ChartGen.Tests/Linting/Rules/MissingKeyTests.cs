using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MissingKeyTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("key: password}", "key: passwort}", "13:46 Secret/login has no key 'passwort'; did you mean 'password'?")]
    [InlineData("key: password}", "key: passwort, optional: true}")]
    [InlineData("data: {password: c2VjcmV0}", "data: {}")]
    [InlineData("data: {password: c2VjcmV0}", "stringData: {password: a}")]
    [InlineData("mountPath: /mosquitto/config}", "mountPath: /etc/mosquitto.conf, subPath: mosquitto.conf}")]
    [InlineData("mountPath: /mosquitto/config}", "mountPath: /etc/mosquitto.conf, subPath: mosquito.conf}", "the volume 'config' has no file 'mosquito.conf', so an empty folder is mounted; did you mean 'mosquitto.conf'?")]
    [InlineData("mountPath: /mosquitto/data}", "mountPath: /mosquitto/data, subPath: any}")]
    [InlineData("configMap: {name: broker-config}", "configMap: {name: broker-config, items: [{key: a, path: a}]}", "ConfigMap/broker-config has no key 'a'")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<MissingKey>(written, instead, expected);
}
