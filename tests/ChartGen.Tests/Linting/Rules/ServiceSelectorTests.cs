using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ServiceSelectorTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  selector: {app: proxy}\n  ports", "  selector: {app: proxi}\n  ports", "23:19 no pod here has the labels app=proxi in namespace default, so the Service leads nowhere; did you mean 'proxy'?")]
    [InlineData("  selector: {app: proxy}\n  ports", "  ports")]
    [InlineData("  selector: {app: proxy}\n  ports", "  type: ExternalName\n  externalName: x\n  selector: {app: proxi}\n  ports")]
    [InlineData("kind: Service\nmetadata:\n  name: proxy", "kind: Service\nmetadata:\n  name: proxy\n  namespace: other", "in namespace other")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<ServiceSelector>(written, instead, expected);
}
