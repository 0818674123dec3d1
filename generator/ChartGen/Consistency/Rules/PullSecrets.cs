using System.Text;
using System.Text.Json;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>Every pod with an image of the private registry names the pull Secret, and the Secret is for that registry.</summary>
public sealed class PullSecrets : ClusterRule
{
    private const string DockerConfig = "kubernetes.io/dockerconfigjson";

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7030", Severity.Error, "Every pod with an image of the private registry must name its pull Secret");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        PodView[] pods = [.. facts.Subject.Pods];
        var brokers = facts.Roles.Brokers.SelectMany(b => Registries(b.Pod!)).ToHashSet();
        var named = pods.SelectMany(p => SecretsOf(facts, p)).OfType<string>().ToHashSet();
        if (named.Count == 0)
        {
            return [];
        }

        string[] made = [.. facts.Subject.Index.OfKind("Secret").Where(s => s.Field("type").Text() == DockerConfig).Select(s => s.Name)];
        return
        [
            // Another Secret may be made by people; one that nobody makes, beside one that nobody names, is a slip.
            .. from pod in pods
               from item in pod.Spec.Field("imagePullSecrets").Items()
               let name = item.Field("name").Text()
               where name is { Length: > 0 } && !made.Contains(name) && Nearest.To(name, made) is not null && facts.Roles.All.Contains(pod)
               select Spot.Of(pod.Owner, item.Field("name"), $"{pod.Path}.imagePullSecrets").Find(Rule, $"{pod.Owner.Title} names the pull Secret {name}, which nothing here makes; expected is {Nearest.To(name!, made)}"),
            .. from pod in pods
               where !SecretsOf(facts, pod).Any()
               from container in pod.Containers.DistinctBy(c => ImageName.Of(c.Image).Registry)
               where brokers.Contains(ImageName.Of(container.Image).Registry) && Private(pods, facts, ImageName.Of(container.Image).Registry)
               select Spot.Of(pod.Owner, container.Node.Field("image"), $"{container.Path}.image").Find(Rule, $"{pod.Owner.Title} pulls {container.Image} and names no pull Secret; expected is imagePullSecrets with {named.First()}"),
            .. from secret in facts.Subject.Index.OfKind("Secret")
               where secret.Field("type").Text() == DockerConfig && named.Contains(secret.Name)
               let registries = RegistriesOf(secret)
               where registries is not null && !pods.Where(p => SecretsOf(facts, p).Contains(secret.Name)).SelectMany(Registries).Any(r => registries.Any(own => Same(own, r)))
               let pulled = pods.Where(p => SecretsOf(facts, p).Contains(secret.Name)).SelectMany(Registries).Where(r => r != "docker.io").FirstOrDefault() ?? "docker.io"
               select Authored(facts, secret, registries).Find(Rule, $"{secret.Title} is for {string.Join(", ", registries)}, and the pods that name it pull from {pulled}; expected is {pulled}"),
        ];
    }

    // The registry that pods with a pull Secret pull from.
    private static bool Private(PodView[] pods, ClusterFacts facts, string registry) =>
        pods.Any(p => SecretsOf(facts, p).Any() && Registries(p).Contains(registry));

    private static IEnumerable<string> Registries(PodView pod) => pod.Containers.Select(c => ImageName.Of(c.Image).Registry);

    private static IEnumerable<string?> SecretsOf(ClusterFacts facts, PodView pod)
    {
        var own = pod.Spec.Field("imagePullSecrets").Items();
        var account = own.Count > 0 ? null : facts.Subject.Index.Find("ServiceAccount", facts.Subject.Index.NamespaceOf(pod.Owner), pod.Spec.Field("serviceAccountName").Text() ?? "default");
        return own.Concat(account?.Field("imagePullSecrets").Items() ?? []).Select(s => s.Field("name").Text()).Where(n => n is { Length: > 0 });
    }

    private static Spot Authored(ClusterFacts facts, ManifestObject secret, string[] registries)
    {
        var value = facts.Subject.Charts.Where(c => c.Objects.Contains(secret)).Select(c => c.Values.Own.Field("imageCredentials", "registry")).FirstOrDefault(v => v.Text() is { } text && registries.Contains(text));
        return value is null ? Spot.Of(secret, secret.Field("data") ?? secret.Field("stringData"), "data") : Spot.Of(value.Location, secret.Title);
    }

    private static bool Same(string own, string registry) =>
        own.Replace("https://", "", StringComparison.Ordinal).Split('/')[0] is var host && (host == registry || (registry == "docker.io" && host == "index.docker.io"));

    // The names of the registries only; never what stands below them.
    private static string[]? RegistriesOf(ManifestObject secret)
    {
        try
        {
            var text = secret.Field("stringData", ".dockerconfigjson").Text()
                ?? (secret.Field("data", ".dockerconfigjson").Text() is { } encoded ? Encoding.UTF8.GetString(Convert.FromBase64String(encoded)) : null);
            if (text is null)
            {
                return null;
            }

            using var document = JsonDocument.Parse(text);
            return [.. document.RootElement.GetProperty("auths").EnumerateObject().Select(p => p.Name)];
        }
        catch (Exception e) when (e is FormatException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
