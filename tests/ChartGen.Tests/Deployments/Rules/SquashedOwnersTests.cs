using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class SquashedOwnersTests
{
    [Theory]
    [InlineData("nfs: {options: [rw, no_root_squash]}")]
    [InlineData("nfs: {options: [rw]}", "so the server takes the Management Center (user 0) for user 65534")]
    [InlineData("nfs: {options: [rw, root_squash, \"anonuid=0\"]}")]
    [InlineData("nfs: {options: [rw, all_squash, \"anonuid=0\"]}")]
    [InlineData("nfs: {options: [rw, all_squash, \"anonuid=1000\"]}", "the Management Center (user 0) for user 1000")]
    [InlineData("nfs: {options: [rw, all_squash, \"anonuid=1001\"]}\nbroker: {runAsUser: 1002}", "1:16 nfs.options is [rw, all_squash, anonuid=1001], so the server takes a broker (user 1002) for user 1001", "the Management Center (user 0) for user 1001")]
    [InlineData("nfs: {options: [rw, no_root_squash, all_squash]}", "(user 1000) for user 65534", "(user 0) for user 65534")]
    public void Whoever_the_server_takes_a_process_for_owns_its_directory(string yaml, params string[] expected) =>
        Judged.By<SquashedOwners>(yaml, expected);
}
