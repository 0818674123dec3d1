using System.Text;
using ChartGen.Helm.Templates.Execution;

namespace ChartGen.Helm.Templates;

/// <summary>Writes errors of templates as Helm 4.1.4 does (pkg/engine).</summary>
internal static class HelmErrors
{
    public const string WarningStart = "HELM_ERR_START";
    public const string WarningEnd = "HELM_ERR_END";

    public static string OfParsing(string file, string message)
    {
        var tokens = message.Split(": ");
        return tokens.Length == 1 ? $"parse error in ({file}): {message}" : $"parse error at ({tokens[1]}): {tokens[^1]}";
    }

    /// <summary>What <c>fail</c> and <c>required</c> said alone; or the chain of templates; or, when a function failed otherwise, Go's own text.</summary>
    public static string OfExecution(string file, TemplateFailure failure)
    {
        var tokens = failure.Message.Split(": ", 3);
        if (tokens.Length != 3)
        {
            return $"execution error in ({file}): {failure.Message}";
        }

        var start = tokens[2].IndexOf(WarningStart, StringComparison.Ordinal);
        var end = tokens[2].LastIndexOf(WarningEnd, StringComparison.Ordinal);
        if (start >= 0 && end >= start + WarningStart.Length)
        {
            return $"execution error at ({tokens[1]}): {tokens[2][(start + WarningStart.Length)..end]}";
        }

        var places = new List<string>();
        for (Exception? current = failure; current is not null; current = current.InnerException)
        {
            if (Place(current.Message) is not { } place)
            {
                return failure.Message;
            }

            if (places.Count == 0 || places[^1] != place)
            {
                places.Add(place);
            }
        }

        return string.Concat(places).Trim();
    }

    private static string? Place(string message)
    {
        const string Prefix = "template: ";
        if (!message.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = message[Prefix.Length..];
        return rest.StartsWith("no template ", StringComparison.Ordinal) ? message + "\n" : Executing(rest) ?? Simple(rest);
    }

    private static string? Executing(string rest)
    {
        const string Marker = ": executing ";
        const string At = " at <";
        var index = rest.IndexOf(Marker, StringComparison.Ordinal);
        if (index < 0)
        {
            return null;
        }

        var after = rest[(index + Marker.Length)..];
        var quote = after.StartsWith('"') ? after.IndexOf('"', 1) : -1;
        if (quote < 0 || !after.AsSpan(quote + 1).StartsWith(At))
        {
            return null;
        }

        var context = after[(quote + 1 + At.Length)..];
        var end = context.IndexOf(">: ", StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        return Text(rest[..index], $"executing \"{after[1..quote]}\" at <{context[..end]}>:", Cut(context[(end + 3)..]));
    }

    private static string? Simple(string rest)
    {
        var separator = rest.LastIndexOf(": ", StringComparison.Ordinal);
        return separator < 0 ? null : Text(rest[..separator], "", Cut(rest[(separator + 2)..]));
    }

    private static string Cut(string message)
    {
        var next = message.IndexOf(" template:", StringComparison.Ordinal);
        return next < 0 ? message : message[..next];
    }

    private static string Text(string location, string function, string message) => new StringBuilder()
        .Append(location.Length > 0 ? location + "\n  " : "")
        .Append(function.Length > 0 ? function + "\n    " : "")
        .Append(message.Length > 0 ? message + "\n" : "")
        .ToString();
}
