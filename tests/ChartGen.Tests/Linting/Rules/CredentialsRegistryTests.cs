using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class CredentialsRegistryTests
{
    [Theory]
    [InlineData("multinode", "")]
    [InlineData("vendor", "")]
    [InlineData("multinode", "values.yaml: registry: registry.cedalo.com => registry: registry.example.org", "values.yaml:38:13 imageCredentials.registry is registry.example.org")]
    public void Credentials_are_for_the_registry_of_the_images(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<CredentialsRegistry>(cluster, edit, expected);
}
