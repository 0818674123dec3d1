using System.Text.Json.Nodes;

namespace ChartGen.RealTools.Tests.Kubernetes;

/// <summary>What the API answers.</summary>
internal sealed record ApiAnswer(int Status, string Text, string ContentType = "application/json")
{
    /// <summary>A watch that ends without an event.</summary>
    public static ApiAnswer NoNews { get; } = new(200, "");

    public static ApiAnswer Of(JsonNode node, int status = 200) => new(status, node.ToJsonString());

    public static ApiAnswer Failure(int code, string reason) => Of(
        new JsonObject { ["kind"] = "Status", ["apiVersion"] = "v1", ["status"] = "Failure", ["reason"] = reason, ["message"] = reason, ["code"] = code },
        code);
}
