using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class ImageVersionsTests
{
    [Theory]
    [InlineData("version: \"2.8\"")]
    [InlineData("broker: {image: \"a/b:2.8.1\"}\nmanagementCenter: {image: \"a/b:v2.8-alpine\"}")]
    [InlineData("version: \"2.9\"", "broker.image is registry.cedalo.com/mosquitto/mosquitto:2.8, and version is 2.9", "managementCenter.image is")]
    [InlineData("broker: {image: \"a/b:2.80\"}", "1:17 broker.image is a/b:2.80, and version is 2.8")]
    [InlineData("broker: {image: \"a/b@sha256:0000000000000000000000000000000000000000000000000000000000000000\"}")]
    [InlineData("broker: {image: null}\nmanagementCenter: {image: null}\nversion: \"2.9\"")]
    public void A_given_image_is_of_the_version(string yaml, params string[] expected) =>
        Judged.By<ImageVersions>(yaml, expected);
}
