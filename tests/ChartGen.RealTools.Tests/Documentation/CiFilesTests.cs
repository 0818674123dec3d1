using System.Text.Json;
using System.Text.RegularExpressions;
using ChartGen.Helm.Yaml;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Documentation;

/// <summary>The hooks of pre-commit, the action of GitHub and the pages about them name what exists, and run.</summary>
public sealed partial class CiFilesTests : IDisposable
{
    // https://pre-commit.com/#creating-new-hooks
    private static readonly string[] HookKeys =
    [
        "id", "name", "entry", "language", "files", "exclude", "types", "types_or", "exclude_types", "always_run", "fail_fast", "verbose", "pass_filenames",
        "require_serial", "description", "language_version", "minimum_pre_commit_version", "args", "stages", "additional_dependencies",
    ];

    // https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
    private static readonly string[] ActionKeys = ["name", "author", "description", "inputs", "outputs", "runs", "branding"];
    private static readonly string[] StepKeys = ["name", "id", "if", "uses", "with", "run", "shell", "env", "working-directory", "continue-on-error"];

    private readonly TemporaryFolder folder = new();

    private static JsonElement Hooks => Yaml(".pre-commit-hooks.yaml", Text(".pre-commit-hooks.yaml"));

    private static JsonElement Action => Yaml("action.yml", Text("action.yml"));

    [Fact]
    public void The_hooks_are_as_pre_commit_wants_them_and_their_commands_exist()
    {
        string[] ids = [.. Hooks.EnumerateArray().Select(h => h.GetProperty("id").GetString()!)];
        Assert.Equal(ids.Distinct(), ids);
        foreach (var hook in Hooks.EnumerateArray())
        {
            Assert.Empty(hook.EnumerateObject().Select(p => p.Name).Except(HookKeys));
            Assert.Equal("system", hook.GetProperty("language").GetString());
            AssertExists(hook.GetProperty("entry").GetString()!);
        }
    }

    [Theory]
    [InlineData("chartgen-lint", "proxy/haproxy.cfg", true)]
    [InlineData("chartgen-lint", "exports", true)]
    [InlineData("chartgen-lint", "etc/plant-7.exports", true)]
    [InlineData("chartgen-lint", "my-haproxy.cfg", false)]
    [InlineData("chartgen-lint", "exports.md", false)]
    [InlineData("chartgen-validate", "clusters/deployment.yaml", true)]
    [InlineData("chartgen-validate", "plant-7.deployment.yml", true)]
    [InlineData("chartgen-validate", "templates/deployment.yaml.tpl", false)]
    public void A_hook_is_for_the_files_of_its_name(string id, string file, bool expected)
    {
        var hook = Hooks.EnumerateArray().Single(h => h.GetProperty("id").GetString() == id);
        Assert.Equal(expected, Regex.IsMatch(file, hook.GetProperty("files").GetString()!));
    }

    [Fact]
    public void A_hook_gives_the_verdict_on_the_files_that_it_gets()
    {
        folder.Write("proxy/haproxy.cfg", "global\n    log-tag 'a\n");
        folder.Write("exports", "/srv/a 10.0.0.5 (rw,sync,no_subtree_check)\n");
        string Entry(string id) => Hooks.EnumerateArray().Single(h => h.GetProperty("id").GetString() == id).GetProperty("entry").GetString()!;
        RunResult Run(string id) => RealProgram.RunIn(folder.Path, RealTool.Chartgen, [.. Entry(id).Split(' ')[1..], "proxy/haproxy.cfg", "exports"]);

        Assert.Equal(1, Run("chartgen-lint").ExitCode);
        Assert.Equal(1, Run("chartgen-fix").ExitCode);
        Assert.Equal("/srv/a 10.0.0.5(rw,sync,no_subtree_check)\n", File.ReadAllText(folder["exports"]));
    }

    [Fact]
    public void The_action_is_as_GitHub_wants_it()
    {
        Assert.Empty(Action.EnumerateObject().Select(p => p.Name).Except(ActionKeys));
        Assert.Equal("composite", Action.GetProperty("runs").GetProperty("using").GetString());
        string[] inputs = [.. Action.GetProperty("inputs").EnumerateObject().Select(i => i.Name)];
        Assert.All(InputOf().Matches(Text("action.yml")).Select(m => m.Groups["name"].Value), name => Assert.Contains(name, inputs));
        foreach (var step in Steps())
        {
            Assert.Empty(step.EnumerateObject().Select(p => p.Name).Except(StepKeys));
            if (step.TryGetProperty("run", out var run))
            {
                Assert.Equal("bash", step.GetProperty("shell").GetString());
                Assert.DoesNotContain("${{", run.GetString()!, StringComparison.Ordinal);
                var script = folder.Write("step.sh", "#!/usr/bin/env bash\nset -eo pipefail\n" + run.GetString());
                var check = RealProgram.Run(RealTool.Require("shellcheck"), "--exclude", "SC2154", script);
                Assert.True(check.ExitCode == 0, check.All);
            }
        }
    }

    [Theory]
    [InlineData("haproxy.cfg", "", "error", 0, "1")]
    [InlineData("haproxy.cfg\n\nexports $(touch hacked)", "", "error", 2, "2")]
    [InlineData("exports", "", "error", 0, "0")]
    [InlineData("exports", "", "note", 0, "1")]
    [InlineData("exports", "--config=config.yaml", "note", 0, "0")]
    [InlineData("exports", "--no-such-option", "note", 2, "2")]
    [InlineData("--help", "", "error", 2, "2")]
    public void The_step_of_the_action_lints_and_leaves_the_verdict_to_the_last_step(string paths, string arguments, string failOn, int exitCode, string code)
    {
        folder.Write("haproxy.cfg", "global\n    log-tag 'a\n");
        folder.Write("exports", "/srv/a 10.0.0.5(rw,sync)\n");
        folder.Write("config.yaml", "rules: {CG5016: off}\n");
        folder.Write("output", "");
        Directory.CreateDirectory(folder["action/out/bin"]);
        File.CreateSymbolicLink(folder["action/out/bin/chartgen"], RealTool.Chartgen);
        var lint = Steps().Single(s => s.TryGetProperty("id", out var id) && id.GetString() == "lint");
        var environment = new Dictionary<string, string?>
        {
            ["ACTION_PATH"] = folder["action"],
            ["LINT_PATHS"] = paths,
            ["LINT_ARGS"] = arguments,
            ["LINT_FAIL_ON"] = failOn,
            ["LINT_SARIF"] = "chartgen.sarif",
            ["GITHUB_OUTPUT"] = folder["output"],
        };

        // As runners run bash: with -e and pipefail.
        var result = RealProgram.Run(folder.Path, RealTool.Require("bash"), ["--noprofile", "--norc", "-eo", "pipefail", "-c", lint.GetProperty("run").GetString()!], environment, null);

        Assert.True(result.ExitCode == exitCode, result.All);
        Assert.Equal($"code={code}\n", File.ReadAllText(folder["output"]));
        Assert.Equal(exitCode == 0, File.Exists(folder["chartgen.sarif"]));
        Assert.False(File.Exists(folder["hacked"]));
    }

    [Fact]
    public void The_pages_show_configurations_that_can_be_read_and_name_what_exists()
    {
        var blocks = Blocks("docs/ci.md").Concat(Blocks("docs/editors.md")).ToArray();
        foreach (var (language, name, text) in blocks)
        {
            var read = language switch
            {
                "yaml" => Yaml(name, text),
                "json" => JsonElement.Parse(text),
                _ => default,
            };
            foreach (var schema in SchemaFile().Matches(text).Select(m => m.Value))
            {
                Assert.True(File.Exists(Path.Combine(Repository.Root, schema)), schema);
            }

            if (name == ".pre-commit-config.yaml" && read.GetProperty("repos")[0].GetProperty("repo").GetString() != "local")
            {
                string[] used = [.. read.GetProperty("repos")[0].GetProperty("hooks").EnumerateArray().Select(h => h.GetProperty("id").GetString()!)];
                Assert.Empty(used.Except(Hooks.EnumerateArray().Select(h => h.GetProperty("id").GetString()!)));
            }

            foreach (var input in name.StartsWith(".github/", StringComparison.Ordinal) ? read.GetProperty("jobs").GetProperty("chartgen").GetProperty("steps")[1].GetProperty("with").EnumerateObject().Select(p => p.Name) : [])
            {
                Assert.True(Action.GetProperty("inputs").TryGetProperty(input, out _), input);
            }

            foreach (var command in text.Split('\n').Where(l => l.StartsWith("chartgen ", StringComparison.Ordinal)))
            {
                AssertExists(command);
            }
        }

        Assert.InRange(blocks.Length, 10, 40);
    }

    [Fact]
    public void The_job_of_GitLab_writes_its_reports()
    {
        folder.Write("charts/mosquitto/Chart.yaml", "apiVersion: v2\nname: mosquitto\nversion: 0.1.0\n");
        folder.Write("proxy/haproxy.cfg", "global\n    log-tag 'a\n");
        var job = Yaml(".gitlab-ci.yml", Blocks("docs/ci.md").Single(b => b.Name == ".gitlab-ci.yml").Text).GetProperty("chartgen");
        var command = job.GetProperty("script")[0].GetString()!.Replace("/opt/chartgen/out/bin/chartgen", RealTool.Chartgen, StringComparison.Ordinal);

        var result = RealProgram.RunIn(folder.Path, RealTool.Require("bash"), "-c", command);

        Assert.True(result.ExitCode == 1, result.All);
        foreach (var report in job.GetProperty("artifacts").GetProperty("reports").EnumerateObject())
        {
            Assert.Contains("CG4001", File.ReadAllText(folder[report.Value.GetString()!]), StringComparison.Ordinal);
        }
    }

    public void Dispose() => folder.Dispose();

    private static JsonElement.ArrayEnumerator Steps() => Action.GetProperty("runs").GetProperty("steps").EnumerateArray();

    private static void AssertExists(string command)
    {
        var words = command.Split(' ');
        Assert.Equal("chartgen", words[0]);
        var help = RealProgram.Run(RealTool.Chartgen, words[1], "--help");
        Assert.True(help.ExitCode == 0, command);
        Assert.All(words.Where(w => w.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains($" {option} ", help.Output, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Language, string Name, string Text)> Blocks(string page) =>
        Block().Matches(Text(page)).Select(m => (m.Groups["language"].Value, m.Groups["name"].Value.Trim(), m.Groups["text"].Value));

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    private static JsonElement Yaml(string name, string text)
    {
        var reading = YamlReader.Read(name, text, YamlLimits.Handwritten);
        Assert.Empty(reading.Problems.Select(p => $"{p.Location}: {p.Message}"));
        return YamlJson.ToElement(reading.Root!);
    }

    [GeneratedRegex("^```(?<language>[a-z]+)(?<name>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\$\{\{ inputs\.(?<name>[a-z-]+)")]
    private static partial Regex InputOf();

    [GeneratedRegex(@"schema/[a-z]+\.schema\.json")]
    private static partial Regex SchemaFile();
}
