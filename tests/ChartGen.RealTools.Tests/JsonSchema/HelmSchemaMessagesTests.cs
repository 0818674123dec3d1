using System.Text.Json;

using ChartGen.Helm.JsonSchema;

using Xunit;

using Schema = ChartGen.Helm.JsonSchema.JsonSchema;

namespace ChartGen.RealTools.Tests.JsonSchema;

/// <summary>Real Helm is the judge of every message, and of how errors are grouped.</summary>
public class HelmSchemaMessagesTests
{
    public static TheoryData<string, string> Cases => new()
    {
        // Values are JSON, which is YAML, so that both read the same.
        { """{"properties":{"port":{"type":"integer","maximum":65535}}}""", """{"port":99999}""" },
        { """{"required":["nfs","repoPath"]}""", """{"repoPath":"/root"}""" },
        { """{"required":["nfs","repoPath","x"]}""", """{}""" },
        { """{"properties":{"a":{"additionalProperties":false,"properties":{"x":{}}}}}""", """{"a":{"x":1,"zeta":2,"alpha":3}}""" },
        { """{"properties":{"a":{"type":["string","null","integer"]},"b":{"type":"boolean"},"c":{"type":"array"}}}""", """{"a":[],"b":{"x":1},"c":"x"}""" },
        { """{"properties":{"a":{"enum":["x",1,null,true,2.5]},"b":{"enum":["only"]},"c":{"enum":[[1],2]},"d":{"const":"it's"},"e":{"const":[1]}}}""", """{"a":"y","b":2,"c":3,"d":4,"e":5}""" },
        { """{"properties":{"a":{"minLength":2000,"pattern":"^[A-Z\\t\"']+$"}}}""", """{"a":"a'\"\\\té\u00a0\u200b"}""" },
        { """{"properties":{"a":{"maxLength":2},"b":{"minItems":3},"c":{"maxItems":1},"d":{"minProperties":2},"e":{"maxProperties":1},"f":{"uniqueItems":true}}}""", """{"a":"äöü","b":[],"c":[1,2],"d":{},"e":{"x":1,"y":2},"f":[{"a":1,"b":2},3,{"b":2,"a":1.0}]}""" },
        { """{"properties":{"a":{"minimum":1},"b":{"exclusiveMinimum":1},"c":{"exclusiveMaximum":1},"d":{"multipleOf":0.3},"e":{"maximum":-1}}}""", """{"a":0.5,"b":1,"c":1,"d":1.0,"e":-0.25}""" },
        { """{"additionalProperties":{"maximum":1}}""", """{"a":1234567.125,"b":1.5e20,"c":1e21,"d":123456789012345678,"e":1.23456789,"f":1e300,"g":100000,"h":999999,"i":1000000,"j":123456.789}""" },
        { """{"additionalProperties":{"minimum":1}}""", """{"a":-1234567,"b":0.00001235,"c":0.0001235,"d":0.5,"e":-999999.5,"f":0,"g":-0.0,"h":-1e-7,"i":-12345.678}""" },
        { """{"properties":{"a":{"anyOf":[{"type":"string"},{"type":"object","required":["q"],"properties":{"r":{"type":"string"}}}]}}}""", """{"a":{"r":2}}""" },
        { """{"properties":{"a":{"oneOf":[{"type":"string"},{"minimum":9}]},"b":{"oneOf":[{"type":"string"},{"type":"integer"},{"minimum":9}]}}}""", """{"a":1,"b":12}""" },
        { """{"properties":{"a":{"allOf":[{"minimum":3},{"minimum":4}]},"b":{"allOf":[{"minimum":3},{"minimum":0}]},"c":{"not":{"type":"string"}},"d":false}}""", """{"a":1,"b":1,"c":"x","d":1}""" },
        { """{"properties":{"a":{"if":{"type":"integer"},"then":{"minimum":3,"multipleOf":5},"else":{"type":"string"}},"b":{"if":{"type":"integer"},"else":{"type":"string"}}}}""", """{"a":1,"b":[]}""" },
        { """{"properties":{"a":{"propertyNames":{"pattern":"^a"}},"b":{"propertyNames":{"maxLength":1,"enum":["x"]}}}}""", """{"a":{"b":1,"a":2,"c":3},"b":{"yy":1}}""" },
        { """{"properties":{"a":{"contains":{"const":1}},"b":{"contains":{"const":1},"minContains":2},"c":{"contains":{"const":1},"maxContains":1},"d":{"contains":{"const":1},"minContains":2}}}""", """{"a":[2,3],"b":[1,2],"c":[1,2,1],"d":[]}""" },
        // Helm counts the items behind prefixItems from 0 again, which is a mistake of its own: so only a prefix here.
        { """{"properties":{"a":{"prefixItems":[{"type":"string"},{"type":"integer"}],"items":{"type":"integer"}}}}""", """{"a":[1,"x",2]}""" },
        { """{"properties":{"a":{"items":{"type":"integer"}},"b":{"items":false}}}""", """{"a":[1,"x",2.5],"b":[1,2]}""" },
        { """{"$schema":"http://json-schema.org/draft-07/schema#","properties":{"b":{"items":[{}],"additionalItems":false},"c":{"dependencies":{"x":["y","z"],"w":{"required":["v"]}}}}}""", """{"b":[1,2,3],"c":{"x":1,"w":2}}""" },
        { """{"dependentRequired":{"a":["b","c"]},"dependentSchemas":{"a":{"required":["d"]}},"dependencies":{"a":["e"]}}""", """{"a":1}""" },
        { """{"properties":{"a":{"properties":{"x":{}},"unevaluatedProperties":false},"b":{"prefixItems":[{}],"unevaluatedItems":{"type":"string"}}}}""", """{"a":{"x":1,"y":2},"b":[1,2,"x"]}""" },
        { """{"$ref":"#/$defs/x","$defs":{"x":{"required":["a"],"minProperties":5000}}}""", """{}""" },
        { """{"properties":{"a":{"$ref":"#/$defs/x","minimum":2}},"$defs":{"x":{"multipleOf":4,"maximum":0}}}""", """{"a":1}""" },
        { """{"properties":{"a/b~c":{"properties":{"d e":{"type":"string"}}},"ä'":{"type":"string"}}}""", """{"a/b~c":{"d e":1},"ä'":1}""" },
        { """{"type":"array"}""", """{}""" },
        { """{"patternProperties":{"^x-":{"type":"string"},"-y$":{"maxLength":1}},"additionalProperties":{"type":"null"}}""", """{"x-y":"long","x-1":2,"other":3,"none":null}""" },
        // Order and what ends a schema.
        { """{"properties":{"a":{"type":"string","enum":["x"]},"b":{"const":5,"minimum":9},"c":{"enum":[5],"minimum":9},"d":{"minimum":9,"not":{},"allOf":[false],"anyOf":[false],"oneOf":[false]}}}""", """{"a":1,"b":1,"c":1,"d":1}""" },
        { """{"$schema":"http://json-schema.org/draft-04/schema#","properties":{"a":{"minimum":1,"exclusiveMinimum":true},"b":{"maximum":1,"exclusiveMaximum":false}}}""", """{"a":1,"b":2}""" },
        { """{"$schema":"https://json-schema.org/draft/2019-09/schema","$recursiveAnchor":true,"properties":{"child":{"$recursiveRef":"#"},"n":{"type":"integer"}},"unevaluatedProperties":false}""", """{"child":{"n":"x","other":1},"n":1}""" },
        { """{"$dynamicAnchor":"node","properties":{"child":{"$dynamicRef":"#node"},"n":{"type":"integer"}},"required":["n"]}""", """{"child":{"n":"x","child":{}},"n":1}""" },
        { """{"properties":{"a":{"pattern":"^a","maxLength":1,"minLength":9,"format":"ipv4"}}}""", """{"a":"bcd"}""" },
        { """{"minProperties":9,"maxProperties":0,"required":["z"],"propertyNames":{"maxLength":0},"properties":{"a":{"type":"string"}},"additionalProperties":false}""", """{"a":1,"b":2}""" },
        { """{"properties":{"a":{"minItems":9,"maxItems":1,"uniqueItems":true,"items":{"type":"string"},"contains":{"type":"null"}}}}""", """{"a":[1,1]}""" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_report_is_that_of_real_Helm(string schema, string values)
    {
        var error = Schema.Compile(JsonElement.Parse(schema)).Explain(JsonElement.Parse(values));
        var ours = error is null ? "" : JsonSchemaReport.Write(error);

        Assert.Equal(HelmSchemaJudge.Errors(schema, values), HelmSchemaJudge.Sort(ours));
    }
}
