using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm refuses the chart for an entry without a name.</summary>
public sealed class ChartMaintainers : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2009", Severity.Error, "A maintainer must have a name, and an address and a page that are some");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        for (var i = 0; i < description.Maintainers.Count; i++)
        {
            var item = yaml.Item("maintainers", i);
            var (field, what) = description.Maintainers[i] switch
            {
                null => ("", "the entry of a maintainer is empty"),
                { Name.Length: 0 } => ("", "a maintainer has no name"),
                { Email: { Length: > 0 } email } when !WebAddress.IsMail(email) => ("email", $"'{email}' is no address for mail"),
                { Url: { Length: > 0 } url } when !WebAddress.IsPage(url) => ("url", $"'{url}' is no URL"),
                _ => ("", null),
            };
            if (what is not null)
            {
                yield return At(chart, ChartYaml.Field(item, field)?.Value ?? item, $"{what}; allowed are name, and with it email and url, such as {{name: Ann, email: ann@example.com}}");
            }
        }
    }
}
