using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class SecretsInFileTests
{
    [Theory]
    [InlineData("broker: {env: {REDIS_PASSWORD: x}}", "1:32 broker.env.REDIS_PASSWORD looks like a secret")]
    [InlineData("managementCenter: {env: {OIDC_CLIENT_SECRET: x, github_token: y}}", "managementCenter.env.OIDC_CLIENT_SECRET", "managementCenter.env.github_token")]
    [InlineData("clusterOperator: {env: {AWS_SECRET_ACCESS_KEY: x}}", "clusterOperator.env.AWS_SECRET_ACCESS_KEY")]
    [InlineData("clusterOperator: {env: {BROKER_URL: \"mqtt://admin:geheim@mosquitto:1885\"}}", "clusterOperator.env.BROKER_URL")]
    [InlineData("clusterOperator: {env: {PEM: \"-----BEGIN EC PRIVATE KEY-----\"}}", "clusterOperator.env.PEM")]
    [InlineData("broker: {extraConfig: \"connection a\\naddress b\\nremote_password geheim\"}", "broker.extraConfig, line 3: remote_password is a secret")]
    public void What_looks_like_a_secret_is_refused(string yaml, params string[] expected) =>
        Judged.By<SecretsInFile>(yaml, expected);

    [Theory]
    [InlineData("broker: {env: {PASSWORD_FILE: /run/secrets/x, TOKEN_TTL: \"60\", USE_TOKEN: \"true\", MONKEY: x, COMPASS: north, URL: \"http://h:80/a@b\"}}")]
    [InlineData("broker: {extraConfig: \"# remote_password\\nlog_type all\"}")]
    public void What_only_resembles_one_is_taken(string yaml, params string[] expected) =>
        Judged.By<SecretsInFile>(yaml, expected);

    [Fact]
    public void The_secret_is_not_repeated() =>
        Assert.All(Judged.Read("broker: {env: {A_PASSWORD: geheim}}").Findings, f => Assert.DoesNotContain("geheim", f.Message, StringComparison.Ordinal));
}
