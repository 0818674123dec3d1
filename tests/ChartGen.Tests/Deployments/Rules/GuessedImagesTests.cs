using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class GuessedImagesTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("version: \"2.9\"\nbroker: {image: null}", "2:17 broker.image is not given, and registry.cedalo.com/mosquitto/mosquitto:2.9 is a guess")]
    [InlineData("imageRegistry: mirror.local\nmanagementCenter: {image: null}\nhaproxy: {image: null}", "managementCenter.image is not given, and mirror.local/mosquitto/management-center:2.8", "haproxy.image is not given, and mirror.local/library/haproxy:3.2")]
    public void Each_image_that_is_null_is_noted_with_what_is_taken_for_it(string yaml, params string[] expected) =>
        Judged.By<GuessedImages>(yaml, expected);
}
