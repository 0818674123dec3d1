using System.Globalization;
using System.Text;
using ChartGen.Helm.Templates;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Helm.Tests.Templates;

/// <summary>docs/template-functions.md is written from the functions themselves.</summary>
public class FunctionPageTests
{
    [Fact]
    public void The_page_says_of_each_function_whether_it_is_Helms()
    {
        var page = new StringBuilder($"""
            # Template functions

            `chartgen render` knows every function that templates have in Helm 4.1.4: Go's own, those of sprig 3.3.0 that Helm keeps, and
            Helm's. A random test compares them with real Helm, `ChartGen.RealTools.Tests --filter-class '*RandomTemplateTests'`; it prints
            its seed, and `CHARTGEN_SEED` (`new` for one that nobody has seen) and `CHARTGEN_TEMPLATES` choose the seed and how many templates it makes.

            {TemplateFunctions.All.Count} functions; {TemplateFunctions.All.Count(function => function.Difference is null)} are the same.

            | function | arguments | gives | kind | compared with Helm's |
            |---|---|---|---|---|

            """);
        foreach (var function in TemplateFunctions.All)
        {
            var arguments = string.Join(", ", function.Parameters.Select((type, index) => (function.IsVariadic && index == function.Parameters.Count - 1 ? "..." : "") + Short(type)));
            page.Append(CultureInfo.InvariantCulture, $"| {function.Name} | {arguments} | {Short(function.Result)} | {function.Family} | {function.Difference ?? "same"} |\n");
        }

        Snapshot.Matches(Path.Combine(Repository.Root, "docs", "template-functions.md"), page.ToString());
    }

    private static string Short(string type) => type.Replace("interface {}", "any", StringComparison.Ordinal).Replace("reflect.Value", "any", StringComparison.Ordinal);
}
