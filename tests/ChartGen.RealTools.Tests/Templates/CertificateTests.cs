using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Templates;

/// <summary>Real Helm judges the functions for certificates with keys of every kind, and openssl the signatures.</summary>
public class CertificateTests
{
    // Made by openssl, for a key of Ed25519.
    private const string Certificate =
        "MIIBKjCB3aADAgECAgEFMAUGAytlcDAOMQwwCgYDVQQDDANhLmIwHhcNMjYxMTI4MTkwNzM5WhcNMzYxMTI1MTkwNzM5WjAOMQwwCgYDVQQDDANhLmIwKjAFBgMrZXADIQCZTnPo5ABh" +
        "V3gFLE4oQaabT37o0dsQbON0sHQd9gHlj6NgMF4wHQYDVR0OBBYEFE3B/nIJas8bM0dk+rgwKp6ihJYsMB8GA1UdIwQYMBaAFE3B/nIJas8bM0dk+rgwKp6ihJYsMA8GA1UdEwEB/wQF" +
        "MAMBAf8wCwYDVR0PBAQDAgeAMAUGAytlcANBAMKQDLsa044gKjX7UNQlPdz5BVchoVhYWFyJ4KFZNhpzCL/AhfU48ozVRBNhPSOpofShi31MdXrPFacGjctKLQs=";

    private static readonly string[] Makers =
    [
        "genCAWithKey \"a.b\" 3 {0}", "genCAWithKey \"*.é\" 36500 {0}", "genSelfSignedCertWithKey \"\" (list \"10.0.0.1\" \"::ffff:1.2.3.4\" \"fe80::1\") (list \"x.y\") -1 {0}",
        "genSignedCertWithKey \"a\" nil (list \"x\") 9223372036854775807 (genCAWithKey \"ca\" 3 {1}) {0}", "genSignedCertWithKey \"ca\" nil nil 3 (genCAWithKey \"ca\" 3 {1}) {0}",
    ];

    public static TheoryData<string> SignerNames => [.. KeyTexts.Signers.Keys];

    public static TheoryData<string> OtherNames => [.. KeyTexts.Others.Keys];

    [Theory]
    [MemberData(nameof(SignerNames))]
    public void Certificates_say_what_Helms_say(string name)
    {
        var (key, other) = (Literal(KeyTexts.Signers[name]), Literal(KeyTexts.Signers["P-256"]));
        var templates = Makers.Select((maker, index) => (Name: $"t{index}", Text: "{{ $c := " + Filled(maker, key, other) + " }}{{ $c.Cert }}{{ $c.Key }}"))
            .ToDictionary(item => item.Name, item => item.Text, StringComparer.Ordinal);

        var helm = TemplateJudge.Helm(templates, out var error);

        Assert.Equal("", error);
        foreach (var (index, text) in templates)
        {
            Assert.Equal(Said(helm[index]!), Said(TemplateJudge.Ours(text)));
        }
    }

    [Theory]
    [MemberData(nameof(OtherNames))]
    public void Keys_are_refused_as_Helm_refuses_them(string name)
    {
        var key = Literal(KeyTexts.Others[name]);

        foreach (var template in new[] { "genCAWithKey \"a\" 3 {0}", "genSignedCertWithKey \"a\" nil nil 3 (genCAWithKey \"ca\" 3 {1}) {0}" })
        {
            var text = "{{ (" + Filled(template, key, Literal(KeyTexts.Signers["Ed25519"])) + ").Key }}";
            Assert.Equal(TemplateJudge.Helm(text), TemplateJudge.Ours(text));
        }
    }

    [Theory]
    [InlineData(0, 0x31)]
    [InlineData(1, 0x80)]
    [InlineData(2, 0xFF)]
    [InlineData(3, 0x04)]
    [InlineData(3, 0x20)]
    [InlineData(4, 0x31)]
    [InlineData(7, 0xA1)]
    [InlineData(11, 0x05)] // a version to come
    [InlineData(11, 0x80)]
    [InlineData(12, 0x03)]
    [InlineData(13, 0x00)]
    [InlineData(14, 0x80)] // a negative serial number
    [InlineData(15, 0x31)]
    [InlineData(19, 0x66)] // another algorithm inside than outside
    [InlineData(22, 0x31)]
    [InlineData(24, 0x30)]
    [InlineData(26, 0x31)]
    [InlineData(28, 0x05)]
    [InlineData(33, 0x02)] // no string
    [InlineData(33, 0x13)]
    [InlineData(33, 0x16)]
    [InlineData(35, 0xC3)]
    [InlineData(38, 0x31)]
    [InlineData(40, 0x18)]
    [InlineData(40, 0x02)]
    [InlineData(42, 0x41)]
    [InlineData(70, 0x31)]
    [InlineData(74, 0x31)]
    [InlineData(86, 0x31)]
    [InlineData(88, 0x31)]
    [InlineData(90, 0x05)]
    [InlineData(94, 0x6E)] // X25519, which Go does not know as a key of certificates
    [InlineData(95, 0x04)]
    [InlineData(97, 0x09)]
    [InlineData(96, 0x20)]
    [InlineData(130, 0xA2)]
    [InlineData(130, 0xA1)]
    [InlineData(132, 0x31)]
    [InlineData(134, 0x31)]
    [InlineData(136, 0x04)]
    [InlineData(140, 0x23)] // two extensions of one kind
    [InlineData(141, 0x03)]
    [InlineData(143, 0x05)]
    [InlineData(174, 0x31)]
    [InlineData(207, 0x01)] // neither true nor false
    [InlineData(205, 0x02)]
    [InlineData(210, 0x31)]
    [InlineData(212, 0x04)]
    [InlineData(214, 0x01)]
    [InlineData(224, 0x04)]
    [InlineData(226, 0x09)]
    [InlineData(228, 0x31)]
    [InlineData(235, 0x04)]
    [InlineData(237, 0x09)]
    public void Certificates_that_a_byte_is_changed_of_are_refused_as_Helm_refuses_them(int at, byte changed)
    {
        var der = Convert.FromBase64String(Certificate);
        der[at] = changed;
        var text = $"{{{{ $c := {Literal(KeyTexts.Pem("CERTIFICATE", der))} }}}}{{{{ (buildCustomCert (b64enc $c) (b64enc {Literal(KeyTexts.Signers["Ed25519"])})).Key }}}}";

        Assert.Equal(TemplateJudge.Helm(text), TemplateJudge.Ours(text));
    }

    [Theory]
    [MemberData(nameof(SignerNames))]
    public void Openssl_takes_the_signatures(string name)
    {
        using var folder = new TemporaryFolder();
        var key = Literal(KeyTexts.Signers[name]);
        var made = TemplateJudge.Show(TemplateJudge.Ours("{{ $ca := genCAWithKey \"ca\" 3 " + key + " }}{{ $ca.Cert }}|{{ (genSignedCertWithKey \"a\" nil nil 3 $ca " + key + ").Cert }}"))["output ".Length..].Split('|');
        folder.Write("ca.crt", made[0]);
        folder.Write("a.crt", made[1]);

        var result = RealProgram.RunIn(folder.Path, RealTool.Require("openssl"), "verify", "-check_ss_sig", "-CAfile", "ca.crt", "a.crt");

        Assert.Equal(("a.crt: OK\n", ""), (result.Output, result.Error));
    }

    private static string Filled(string maker, string key, string other) =>
        maker.Replace("{0}", key, StringComparison.Ordinal).Replace("{1}", other, StringComparison.Ordinal);

    private static string Literal(string text) => $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private static byte[] Der(string pem) => PemEncoding.TryFind(pem, out var fields) ? Convert.FromBase64String(pem[fields.Base64Data]) : throw new FormatException(pem);

    /// <summary>All of a certificate but what chance and time give: its serial number, its hours and its signature.</summary>
    private static string Said(string output)
    {
        var text = TemplateJudge.Show(output);
        var whole = new AsnReader(Der(text), AsnEncodingRules.DER).ReadSequence();
        var inside = whole.ReadSequence();
        var said = new StringBuilder(text[text.IndexOf("-----END CERT", StringComparison.Ordinal)..]);
        for (var i = 0; inside.HasData; i++)
        {
            if (i == 1)
            {
                Assert.True(inside.ReadInteger() > BigInteger.Zero);
            }
            else if (i == 4)
            {
                var validity = inside.ReadSequence();
                said.AppendLine(Day(validity)).AppendLine(Day(validity));
            }
            else
            {
                said.AppendLine(Convert.ToHexString(inside.ReadEncodedValue().Span));
            }
        }

        return said.AppendLine(Convert.ToHexString(whole.ReadEncodedValue().Span)).ToString();
    }

    // The tag and the year: a test that runs at midnight passes too, but for that of the last day of a year.
    private static string Day(AsnReader validity)
    {
        var tag = validity.PeekTag();
        return $"{tag} {(tag == Asn1Tag.UtcTime ? validity.ReadUtcTime() : validity.ReadGeneralizedTime()).Year}";
    }
}
