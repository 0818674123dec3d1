namespace ChartGen.Helm.JsonSchema;

/// <summary>The published versions of JSON Schema that are understood, oldest first.</summary>
public enum JsonSchemaDraft
{
    /// <summary>Draft 4 (2013), <c>http://json-schema.org/draft-04/schema#</c>.</summary>
    Draft4,

    /// <summary>Draft 6 (2017), <c>http://json-schema.org/draft-06/schema#</c>.</summary>
    Draft6,

    /// <summary>Draft 7 (2018), <c>http://json-schema.org/draft-07/schema#</c>.</summary>
    Draft7,

    /// <summary>Draft 2019-09, <c>https://json-schema.org/draft/2019-09/schema</c>.</summary>
    Draft201909,

    /// <summary>Draft 2020-12, <c>https://json-schema.org/draft/2020-12/schema</c>; what Helm takes without <c>$schema</c>.</summary>
    Draft202012,
}
