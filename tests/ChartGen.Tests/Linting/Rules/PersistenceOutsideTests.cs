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
}
