using System.Text.RegularExpressions;
using ChartGen.Deployments.Rules;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class OwnEnvironmentTests
{
    [Theory]
    [InlineData("broker: {env: {CEDALO_LOG_LEVEL: debug, CEDALO_MC_USERNAME: x}}")]
    [InlineData("broker: {env: {CEDALO_LICENSE_FILE: /x, CEDALO_HA_DATA_DIR: /y, MOSQUITTO_DYNSEC_PASSWORD: z}}", "1:37 broker.env.CEDALO_LICENSE_FILE is given, and the chart sets CEDALO_LICENSE_FILE itself", "broker.env.CEDALO_HA_DATA_DIR", "broker.env.MOSQUITTO_DYNSEC_PASSWORD")]
    [InlineData("managementCenter: {env: {CEDALO_MC_PROXY_CONFIG: a, CEDALO_MC_USERNAME: b, CEDALO_MC_PASSWORD: c}}", "managementCenter.env.CEDALO_MC_PROXY_CONFIG", "managementCenter.env.CEDALO_MC_USERNAME", "managementCenter.env.CEDALO_MC_PASSWORD")]
    [InlineData("clusterOperator: {image: a/b:1, env: {POD_NAMESPACE: a, MQTT_PASSWORD: b}, passwordVariable: MQTT_PASSWORD}", "clusterOperator.env.POD_NAMESPACE", "1:72 clusterOperator.env.MQTT_PASSWORD is given, and the chart sets MQTT_PASSWORD itself; allowed is every other name, because clusterOperator.passwordVariable gives it")]
    [InlineData("clusterOperator: {image: a/b:1, env: {MOSQUITTO_DYNSEC_PASSWORD: b}, passwordVariable: null}")]
    public void What_the_chart_sets_is_not_set_again(string yaml, params string[] expected) =>
        Judged.By<OwnEnvironment>(yaml, expected);

    [Theory]
    [InlineData("broker-statefulset.yaml", "broker", 3)]
    [InlineData("management-center-deployment.yaml", "managementCenter", 3)]
    public void Every_variable_that_a_template_sets_is_one_of_them(string template, string component, int count)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "chart-src", "chart", "templates", template));
        // Those of the main container: env of the deployment file reaches no other.
        var container = text[text.IndexOf("\n      containers:\n", StringComparison.Ordinal)..];
        var names = Regex.Matches(container, "(?:- name: |\")([A-Z][A-Z0-9_]+)[\"\n]").Select(m => m.Groups[1].Value).Distinct().ToArray();
        Assert.Equal(count, names.Length);
        Assert.All(names, name => Judged.By<OwnEnvironment>($"{component}: {{env: {{{name}: x}}}}", [$"{component}.env.{name} is given"]));
    }
}
