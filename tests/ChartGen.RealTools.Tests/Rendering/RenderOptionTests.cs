using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Rendering;

/// <summary>chartgen render takes helm template's options and prints what it prints: standard output, error output and exit code.</summary>
public sealed class RenderOptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RenderOptionTests()
    {
        folder.Write("c/Chart.yaml", "apiVersion: v2\nname: c\nversion: 0.1.0\n");
        folder.Write("c/values.yaml", "a: 1\n");
        folder.Write("c/templates/a.yaml", "kind: ConfigMap\nns: {{ .Release.Namespace }}\n# {{ .Values | toJson }} {{ .Capabilities.APIVersions.Has \"x/v1\" }}\n");
        folder.Write("c/templates/hook.yaml", "kind: Job\nmetadata: {annotations: {helm.sh/hook: pre-install}}\n---\nkind: Pod\nmetadata: {annotations: {helm.sh/hook: test}}\n");
        folder.Write("c/templates/sub/z.yaml", "kind: Service\n---\nkind: Namespace\n");
        folder.Write("c/templates/NOTES.txt", "hi\n");
        folder.Write("c/crds/a.yaml", "kind: CustomResourceDefinition\n");
        folder.Write("old/Chart.yaml", "apiVersion: v2\nname: old\nversion: 0.1.0\n");
        folder.Write("old/requirements.yaml", "dependencies: []\n");
        folder.Write("broken/Chart.yaml", "apiVersion: v2\nname: [\n");
        folder.Write("one,two.yaml", "b: 2\n");
    }

    [Theory]
    [InlineData("rel c --include-crds --no-hooks --debug=false")]
    [InlineData("rel c --skip-tests --is-upgrade --create-namespace --timeout 5m --wait --wait-for-jobs --description x --version 0.1.0 --labels a=b -l c=d")]
    [InlineData("rel c --dry-run=client --wait=legacy --kubeconfig x --kube-context y --hide-notes --server-side=false --dependency-update")]
    [InlineData("rel c -n ''")]
    [InlineData("rel c -f ''")]
    [InlineData("rel c -f c/values.yaml,c/values.yaml")]
    [InlineData("rel c -f '\"one,two.yaml\",c/values.yaml'")]
    [InlineData("rel c -f nope.yaml")]
    [InlineData("rel c --set-file x=c/values.yaml")]
    [InlineData("rel c --set-file x={}")]
    [InlineData("rel c -a x/v1,y/v1")]
    [InlineData("rel c -s templates/a.yaml -s templates/hook.yaml")]
    [InlineData("rel c -s templates/*.yaml")]
    [InlineData("rel c -s templates/NOTES.txt")]
    [InlineData("rel c -s templates/hook.yaml --no-hooks")]
    [InlineData("rel c --output-dir out")]
    [InlineData("rel c --output-dir out --release-name --include-crds")]
    [InlineData("rel c --output-dir out -s templates/a.yaml")]
    [InlineData("Rel c")]
    [InlineData("'' c")]
    [InlineData("rel ''")]
    [InlineData("rel nope")]
    [InlineData("rel c/values.yaml")]
    [InlineData("c --generate-name")]
    [InlineData("rel old")]
    [InlineData("rel old --set }")]
    [InlineData("rel broken --set }")]
    [InlineData("rel nope --set }")]
    public void An_option_means_what_it_means_to_Helm(string line)
    {
        var arguments = line.Split(' ').Select(word => word.Trim('\''));
        var helm = Run(RealTool.Require(Charts.Helm.Four), ["template", .. arguments], out var theirs);
        var ours = Run(RealTool.Chartgen, ["render", .. arguments], out var own);
        Assert.Equal((helm.ExitCode, helm.Output, helm.Error), (ours.ExitCode, ours.Output, ours.Error));
        Assert.Equal(theirs, own);
    }

    [Theory]
    [InlineData("rel c --dry-run=server", "--dry-run=server")]
    [InlineData("rel c --validate", "--validate")]
    [InlineData("rel c --post-renderer x", "--post-renderer")]
    public void What_needs_a_cluster_or_another_program_is_wrong_usage(string line, string word)
    {
        var result = Run(RealTool.Chartgen, ["render", .. line.Split(' ')], out _);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(word, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private RunResult Run(string program, IEnumerable<string> arguments, out string written)
    {
        var result = RealProgram.Run(folder.Path, program, arguments, new Dictionary<string, string?> { ["HOME"] = folder.Path, ["KUBECONFIG"] = "/dev/null" }, null);
        var output = folder["out"];
        written = "";
        if (Directory.Exists(output))
        {
            var files = Directory.GetFiles(output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
            written = string.Join('\n', files.Select(file => $"{Path.GetRelativePath(output, file)}:\n{File.ReadAllText(file)}"));
            Directory.Delete(output, recursive: true);
        }

        return result;
    }
}
