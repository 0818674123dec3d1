using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class CredentialsForUnusedRegistryTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("imageCredentials: {registry: docker.io/team}")]
    [InlineData("imageCredentials: {registry: example.com}", "1:30 imageCredentials.registry is example.com, and the images come from docker.io, registry.cedalo.com, registry.k8s.io; allowed without this warning is")]
    [InlineData("imageRegistry: mirror.local:5000/x", "1:16 imageCredentials.registry is registry.cedalo.com, and the images come from mirror.local:5000;")]
    [InlineData("imageRegistry: mirror.local:5000\nimageCredentials: {registry: \"mirror.local:5000\"}")]
    [InlineData("imageRegistry: mirror.local\nimageCredentials: {required: false}")]
    [InlineData("imageRegistry: mirror.local\nimageCredentials: {existingSecret: pull}")]
    public void Credentials_are_for_a_registry_of_an_image(string yaml, params string[] expected) =>
        Judged.By<CredentialsForUnusedRegistry>(yaml, expected);
}
