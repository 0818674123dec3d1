using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChartGen.Helm.Yaml;

namespace ChartGen.RealTools.Tests.Kubernetes;

/// <summary>One request to the API, and what it does to the objects.</summary>
internal sealed partial class ApiRequest(HttpListenerRequest request, byte[] body)
{
    private readonly string path = request.Url!.AbsolutePath;

    private JsonObject Body => ProtobufBody.Is(body)
        ? ProtobufBody.ToJson(body)
        : JsonNode.Parse(YamlJson.ToJson(YamlReader.Read("body", body, new YamlLimits(1 << 24, 100, 1_000_000)).Root)!.ToJsonString())!.AsObject();

    private bool IsDry => request.QueryString["dryRun"] == "All";

    public ApiAnswer Answer(ObjectStore store, Controllers controllers)
    {
        if (ApiResources.Answer(path) is { } about)
        {
            return ApiAnswer.Of(about);
        }

        var match = Place().Match(path);
        if (!match.Success)
        {
            return ApiAnswer.Failure(404, "NotFound");
        }

        var (place, sub) = (match.Groups["object"].Value, match.Groups["sub"].Value);
        var answer = (request.HttpMethod, sub) switch
        {
            ("GET", "log") => new ApiAnswer(200, Controllers.LogOf(place), "text/plain"),
            ("POST", "eviction") => Delete(store, place),
            (_, "scale") => Scale(store, place),
            ("GET", _) when match.Groups["name"].Value.Length == 0 => List(store, match.Groups["resource"].Value),
            ("GET", _) => store.Get(place) is { } found ? ApiAnswer.Of(found) : ApiAnswer.Failure(404, "NotFound"),
            ("POST", _) => Create(store, Body),
            ("PUT", _) => ApiAnswer.Of(store.Put(place, Body)),
            ("PATCH", _) => Patch(store, place),
            ("DELETE", _) => Delete(store, place),
            _ => ApiAnswer.Failure(405, "MethodNotAllowed"),
        };
        controllers.Act();
        return answer;
    }

    private ApiAnswer Create(ObjectStore store, JsonObject item)
    {
        var place = $"{path}/{item["metadata"]!["name"]}";
        return store.Get(place) is null ? ApiAnswer.Of(IsDry ? item : store.Put(place, item), 201) : ApiAnswer.Failure(409, "AlreadyExists");
    }

    private ApiAnswer Patch(ObjectStore store, string place)
    {
        var patch = Body;
        var isApply = request.ContentType!.StartsWith("application/apply-patch", StringComparison.Ordinal);
        if (store.Get(place) is not { } found)
        {
            return isApply ? ApiAnswer.Of(IsDry ? patch : store.Put(place, patch), 201) : ApiAnswer.Failure(404, "NotFound");
        }

        var merged = Merge.Of(found, patch);
        return ApiAnswer.Of(IsDry ? merged : store.Put(place, merged));
    }

    private static ApiAnswer Delete(ObjectStore store, string place)
    {
        var found = store.Get(place);
        store.Delete(place);
        return found is null ? ApiAnswer.Failure(404, "NotFound") : ApiAnswer.Of(found);
    }

    private ApiAnswer Scale(ObjectStore store, string place)
    {
        if (store.Get(place) is not { } found)
        {
            return ApiAnswer.Failure(404, "NotFound");
        }

        if (request.HttpMethod != "GET" && Body["spec"]?["replicas"] is { } replicas)
        {
            found["spec"]!["replicas"] = replicas.DeepClone();
        }

        return ApiAnswer.Of(new JsonObject
        {
            ["kind"] = "Scale",
            ["apiVersion"] = "autoscaling/v1",
            ["metadata"] = new JsonObject { ["name"] = found["metadata"]!["name"]!.DeepClone(), ["namespace"] = found["metadata"]!["namespace"]?.DeepClone() },
            ["spec"] = new JsonObject { ["replicas"] = found["spec"]!["replicas"]?.DeepClone() },
        });
    }

    private ApiAnswer List(ObjectStore store, string resource)
    {
        if (request.QueryString["watch"] is not null)
        {
            // No news: whoever watches asks for a list first, unless it wants the list by the watch.
            return request.QueryString["sendInitialEvents"] is null ? ApiAnswer.NoNews : ApiAnswer.Failure(400, "BadRequest");
        }

        var selector = new Selector(request.QueryString["labelSelector"], request.QueryString["fieldSelector"]);
        return ApiAnswer.Of(new JsonObject
        {
            ["kind"] = ApiResources.KindOf(resource) + "List",
            ["apiVersion"] = path.StartsWith("/api/", StringComparison.Ordinal) ? "v1" : string.Join('/', path.Split('/')[2..4]),
            ["metadata"] = new JsonObject { ["resourceVersion"] = "1" },
            ["items"] = new JsonArray([.. store.Below(path).Where(selector.Takes).Select(o => o.DeepClone())]),
        });
    }

    [GeneratedRegex("^(?<object>/(api/v1|apis/[^/]+/v[0-9]+)(/namespaces/[^/]+(?=/))?/(?<resource>[a-z]+)(/(?<name>[^/]+))?)(/(?<sub>scale|eviction|log|status))?$")]
    private static partial Regex Place();
}
