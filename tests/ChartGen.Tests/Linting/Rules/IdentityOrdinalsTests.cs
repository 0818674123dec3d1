using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class IdentityOrdinalsTests
{
    [Theory]
    [InlineData("multinode", "chart/templates/broker-identity.yaml: {{ .ordinal }} {{ .identity }} => {{ .ordinal }} {{ .identity | replace \"broker 3\" \"broker 2\" }}", "the identity of ordinal 3 is chartgen/v1 multinode broker 2, as the identity of ordinal 2 does")]
    public void Each_ordinal_has_its_own_identity(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<IdentityOrdinals>(cluster, edit, expected);
}
