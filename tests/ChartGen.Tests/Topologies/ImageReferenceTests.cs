using System.Text;
using ChartGen.Deployments.Reading;
using ChartGen.Topologies;
using Xunit;

namespace ChartGen.Tests.Topologies;

public sealed class ImageReferenceTests
{
    private const string Digest = "@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    public static TheoryData<string> Fields => ["broker", "managementCenter", "haproxy", "metricsServer", "clusterOperator"];

    [Theory]
    [InlineData("haproxy" + Digest, "mirror:5000/a/haproxy" + Digest)]
    [InlineData("library/haproxy:3.2" + Digest, "mirror:5000/a/library/haproxy:3.2" + Digest)]
    [InlineData("docker.io/library/haproxy:3.2" + Digest, "mirror:5000/a/library/haproxy:3.2" + Digest)]
    [InlineData("registry:5000/x/y" + Digest, "mirror:5000/a/x/y" + Digest)]
    [InlineData("localhost/y:1", "mirror:5000/a/y:1")]
    public void A_digest_survives_another_registry(string image, string expected)
    {
        Assert.Equal(expected, ImageReference.Rewrite(image, "mirror:5000/a"));
        Assert.Equal(image, ImageReference.Rewrite(image, null));
        Assert.Equal(image.Contains('@', StringComparison.Ordinal), ImageReference.HasDigest(expected));
        Assert.Equal(ImageReference.TagOf(image), ImageReference.TagOf(expected));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Every_image_field_takes_digests_and_refuses_what_is_none(string field)
    {
        foreach (var good in new[] { "r.example.com/a" + Digest, "r.example.com:5000/a:1.2" + Digest, "r.example.com/a:1.2" })
        {
            Assert.NotNull(Read(field, good).Source);
        }

        string[] bad = ["r.example.com/a@sha256:12", "r.example.com/a@sha512" + Digest[7..], "r.example.com/a" + Digest.ToUpperInvariant(), "r.example.com/a" + Digest + ":1.2", "r.example.com/a@" + Digest];
        foreach (var image in bad)
        {
            var finding = Assert.Single(Read(field, image).Findings, f => f.Rule.Id == "CG1006");
            Assert.Contains("@sha256:<64 hex digits>", finding.Message, StringComparison.Ordinal);
            Assert.Equal(6, finding.Location.Line);
        }
    }

    private static DeploymentReading Read(string field, string image) => DeploymentReader.Read("d.yaml", Encoding.UTF8.GetBytes($$"""
        apiVersion: chartgen/v1
        kind: MosquittoDeployment
        metadata: {name: a}
        nfs: {server: 10.0.0.1, clients: [10.0.0.0/8]}
        {{(field == "clusterOperator" ? "" : "clusterOperator: null")}}
        {{field}}: {image: "{{image}}"}
        """), []);
}
