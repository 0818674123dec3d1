using System.Text.Json;
using System.Text.RegularExpressions;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Findings;

/// <summary>The HTML report in a real browser: it fits narrow and wide windows, can be read in light and dark, and reports no error.</summary>
public sealed partial class HtmlReportInBrowserTests : IDisposable
{
    // Runs in a copy of the report only: the report itself has no script, and its own policy would refuse one.
    private const string Probe = """
        <script>
        const light = c => { const [r, g, b] = c.map(v => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
        const colour = text => { const n = text.match(/[\d.]+/g).map(Number); return n.length > 3 && n[3] === 0 ? null : n.slice(0, 3); };
        const back = e => { for (; e; e = e.parentElement) { const c = colour(getComputedStyle(e).backgroundColor); if (c) return c; } return [255, 255, 255]; };
        const weak = [];
        for (const e of document.body.querySelectorAll('*')) {
          if (e.closest('svg') || ![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
          const [a, b] = [light(colour(getComputedStyle(e).color)), light(back(e))];
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (ratio < 4.5) weak.push(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
        }
        const image = document.querySelector('img');
        document.documentElement.setAttribute('data-probe', JSON.stringify({
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          width: document.documentElement.clientWidth,
          weak: [...new Set(weak)],
          articles: document.querySelectorAll('article[id^=finding]').length,
          scripts: document.querySelectorAll('script').length,
          alien: document.querySelectorAll('b:not(.tiles b), iframe, object, form, [onerror], [onload]').length,
          marks: document.querySelectorAll('svg .mark').length,
          picture: image ? image.complete && image.naturalWidth > 0 : false,
          background: getComputedStyle(document.body).backgroundColor,
        }));
        </script>
        """;

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(500, false)]
    [InlineData(500, true)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public void It_fits_and_can_be_read(int width, bool dark)
    {
        var probe = Probed(Report(), width, dark, out var console);

        Assert.Equal(width, probe.GetProperty("width").GetInt32());
        Assert.Equal(0, probe.GetProperty("overflow").GetInt32());
        Assert.Empty(probe.GetProperty("weak").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal(0, probe.GetProperty("alien").GetInt32());
        Assert.Equal(1, probe.GetProperty("scripts").GetInt32());
        Assert.True(probe.GetProperty("articles").GetInt32() >= 8);
        Assert.True(probe.GetProperty("marks").GetInt32() >= 3);
        Assert.True(probe.GetProperty("picture").GetBoolean());
        Assert.Equal(dark ? "rgb(13, 17, 23)" : "rgb(246, 247, 249)", probe.GetProperty("background").GetString());
        Assert.Empty(console);
    }

    [Fact]
    public void A_telephone_has_room_for_it()
    {
        // A window of Chromium is at least 500 pixels wide; a frame may be narrower.
        var frame = $"<!DOCTYPE html><iframe style=\"border:0;width:360px;height:2000px\" srcdoc=\"{System.Net.WebUtility.HtmlEncode(WithProbe(Report()).Replace("document.documentElement.setAttribute('data-probe',", "parent.document.documentElement.setAttribute('data-probe',", StringComparison.Ordinal))}\"></iframe>";
        var probe = Probed(frame, 1280, false, out _);

        Assert.Equal(360, probe.GetProperty("width").GetInt32());
        Assert.Equal(0, probe.GetProperty("overflow").GetInt32());
    }

    [Theory]
    [InlineData("out/multinode", "Topology of the deployment multinode")]
    [InlineData("out/multinode/mosquitto-multi-node-multi-host-autoscale-0.1.0.tgz", "Topology of the chart of multinode")]
    public void What_was_built_shows_its_topology_without_the_deployment_file(string path, string title)
    {
        Assert.Equal(0, RealProgram.RunIn(folder.Path, RealTool.Chartgen, "build", Path.Combine(Repository.Examples, "multinode.yaml")).ExitCode);
        var html = RealProgram.RunIn(folder.Path, RealTool.Chartgen, "lint", path, "--format", "html").Output;

        Assert.Contains($"<img alt=\"{title}", html, StringComparison.Ordinal);
        Assert.True(Probed(html, 1280, false, out var console).GetProperty("picture").GetBoolean());
        Assert.Empty(console);
    }

    [Fact]
    public void The_report_itself_makes_no_message()
    {
        Dump(folder.Write("plain.html", Report()), 1280, false, out var console);
        Assert.Empty(console);
    }

    public void Dispose() => folder.Dispose();

    private string Report()
    {
        folder.Write("haproxy.cfg", "global\n    daemon\n    maxconn 100\ndefaults\n    timeout client 600\n    option TCPlog\nfrontend mqtt\n    bind :1883\n    default_backend brokers\nbackend brokers\n    server m2 mosquitto-1.mosquitto.multinode.svc.cluster.local:1883 check resolvers k\n    # " + new string('x', 900));
        folder.Write("exports", "/srv/server1/mosquitto/data 10.0.0.5 (rw,sync)\n/<b>hostile</b><script>alert(1)</script>\t*(rw,<iframe>)\n");
        folder.Write("mosquitto.conf", "listener\t1883\nallow_anonymous True\n  # \"><script>alert(1)</script>\n");
        var result = RealProgram.RunIn(folder.Path, RealTool.Chartgen, "lint", "haproxy.cfg", "exports", "mosquitto.conf", "-d", Path.Combine(Repository.Examples, "multinode.yaml"), "--format", "html");
        Assert.Equal(1, result.ExitCode);
        return result.Output;
    }

    private static string WithProbe(string html) => Policy().Replace(html, "").Replace("</body>", Probe + "</body>", StringComparison.Ordinal);

    private JsonElement Probed(string html, int width, bool dark, out IReadOnlyList<string> console)
    {
        var dom = Dump(folder.Write("report.html", html.Contains("data-probe", StringComparison.Ordinal) ? html : WithProbe(html)), width, dark, out console);
        var probe = ProbeOf().Match(dom);
        Assert.True(probe.Success, dom.Length > 2000 ? dom[..2000] : dom);
        return JsonElement.Parse(System.Net.WebUtility.HtmlDecode(probe.Groups["json"].Value));
    }

    // Not every system has it as a package: skipped then, and said so.
    private static string Browser()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/bin")
            .SelectMany(_ => new[] { "chromium", "chromium-browser", "google-chrome" }, Path.Combine)
            .FirstOrDefault(File.Exists);
        if (found is null)
        {
            Assert.Skip("no Chromium is here; get it with: dotnet cake --target=Tools (on Debian)");
        }

        return found!;
    }

    private string Dump(string file, int width, bool dark, out IReadOnlyList<string> console)
    {
        string[] scheme = dark ? ["--blink-settings=preferredColorScheme=0"] : [];
        var result = RealProgram.RunIn(folder.Path, Browser(),
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-quic", $"--user-data-dir={folder[Guid.NewGuid().ToString("N")]}", "--hide-scrollbars", $"--window-size={width},900",
            "--enable-logging=stderr", .. scheme, "--dump-dom", "file://" + file,
        ]);
        Assert.True(result.ExitCode == 0, result.All);
        console = [.. result.Error.Split('\n').Where(l => l.Contains("CONSOLE", StringComparison.Ordinal))];
        return result.Output;
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Policy();

    [GeneratedRegex("data-probe=\"(?<json>[^\"]*)\"")]
    private static partial Regex ProbeOf();
}
