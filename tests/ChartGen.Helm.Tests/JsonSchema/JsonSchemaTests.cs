using System.Globalization;
using System.Text.Json;

using ChartGen.Helm.JsonSchema;

using Xunit;

using Schema = ChartGen.Helm.JsonSchema.JsonSchema;

namespace ChartGen.Helm.Tests.JsonSchema;

/// <summary>What callers of the validator read: pointers, names, values, causes, limits.</summary>
public class JsonSchemaTests
{
    [Fact]
    public void An_error_says_where_which_keyword_what_is_allowed_and_what_is()
    {
        var error = Assert.Single(Validate(
            """{"properties":{"a/b":{"items":{"$ref":"#/$defs/mode"}}},"$defs":{"mode":{"enum":["dynsec","full"]}}}""",
            """{"a/b":["full","ful"]}"""));

        Assert.Equal("/a~1b/1", error.InstancePointer);
        Assert.Equal("/$defs/mode/enum", error.SchemaPointer);
        Assert.Equal("enum", error.Keyword);
        Assert.Equal("dynsec", error.SchemaValue[0].GetString());
        Assert.Equal("ful", error.Actual.GetString());
        Assert.Equal("value must be one of 'dynsec', 'full'", error.Message);
        Assert.Null(error.Property);
    }

    [Theory]
    [InlineData("""{"required":["x","y"]}""", "{}", "required", "x,y", "missing property 'x'")]
    [InlineData("""{"additionalProperties":false}""", """{"b":1,"a":2}""", "additionalProperties", "b,a", "additional properties 'b' not allowed")]
    [InlineData("""{"propertyNames":{"maxLength":1}}""", """{"long":1,"l":2,"longer":3}""", "propertyNames", "long,longer", "invalid propertyName 'long'")]
    [InlineData("""{"dependentRequired":{"a/b":["x","y"]}}""", """{"a/b":1}""", "dependentRequired", "x,y", "properties 'x' required, if 'a/b' exists")]
    public void Each_missing_or_refused_property_is_an_error_of_its_own(string schema, string instance, string keyword, string names, string message)
    {
        var errors = Validate(schema, instance);

        Assert.All(errors, error => Assert.Equal(keyword, error.Keyword));
        Assert.Equal(names.Split(','), errors.Select(error => error.Property));
        Assert.Equal(message, errors[0].Message);
    }

    [Fact]
    public void The_alternatives_of_anyOf_keep_their_errors_in_their_order()
    {
        var error = Assert.Single(Validate(
            """{"anyOf":[{"type":"string"},{"required":["x","y"],"minProperties":2}]}""",
            "{}"));

        Assert.Equal(["got object, want string", "validation failed"], error.Causes.Select(cause => cause.Message));
        Assert.True(error.Causes[1].IsGroup);
        Assert.Equal(["/anyOf/1/minProperties", "/anyOf/1/required"], error.Causes[1].Causes.Select(cause => cause.SchemaPointer));
    }

    [Fact]
    public void Errors_come_in_the_order_of_the_instance_however_the_schema_is_written()
    {
        const string Instance = """{"b":1,"a":{"y":2,"x":3}}""";
        var errors = Validate("""{"properties":{"a":{"additionalProperties":{"type":"string"},"required":["z"]},"b":{"type":"null"}}}""", Instance);
        var reordered = Validate("""{"properties":{"b":{"type":"null"},"a":{"required":["z"],"additionalProperties":{"type":"string"}}}}""", Instance);

        Assert.Equal(["/b", "/a", "/a/y", "/a/x"], errors.Select(error => error.InstancePointer));
        Assert.Equal(errors.Select(error => error.Message), reordered.Select(error => error.Message));
    }

    [Theory]
    [InlineData("""{"properties":{"a":{"type":"strin"}}}""", "/properties/a/type")]
    [InlineData("""{"properties":{"a":{"pattern":"(?=x)"}}}""", "/properties/a/pattern")]
    [InlineData("""{"$defs":{"unused":{"pattern":"(a)\\1"}}}""", "/$defs/unused/pattern")]
    [InlineData("""{"properties":{"a":{"$ref":"#/$defs/b"}}}""", "/properties/a")]
    [InlineData("""{"properties":{"a":{"$ref":"#b"}}}""", "/properties/a")]
    [InlineData("""{"properties":{"a":{"$ref":"https://example.com/x.json"}}}""", "/properties/a")]
    [InlineData("""{"$schema":"https://example.com/dialect"}""", "")]
    [InlineData("""{"minimum":"1"}""", "/minimum")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-07/schema#","required":true}""", "/required")]
    [InlineData("5", "")]
    public void An_invalid_schema_is_refused_with_its_place(string schema, string pointer)
    {
        var exception = Assert.Throws<JsonSchemaException>(() => Schema.Compile(JsonElement.Parse(schema)));

        Assert.Equal(pointer, exception.SchemaPointer);
    }

    [Fact]
    public void A_trusted_schema_is_not_checked_against_its_metaschema()
    {
        var schema = JsonElement.Parse("""{"title":5,"minimum":1}""");

        Assert.Throws<JsonSchemaException>(() => Schema.Compile(schema));
        Assert.False(Schema.Compile(schema, new JsonSchemaOptions { SchemaIsTrusted = true }).IsValid(JsonElement.Parse("0")));
    }

    [Theory]
    [InlineData("""{"$ref":"#"}""")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"allOf":[{"$ref":"#/$defs/b"}]},"b":{"anyOf":[{"$ref":"#/$defs/a"}]}}}""")]
    [InlineData("""{"not":{"$ref":"#"}}""")]
    public void References_in_a_circle_end_in_an_error(string schema) =>
        Assert.Equal("the schema's references form a cycle", Assert.Single(Validate(schema, "{}")).Message);

    [Fact]
    public void A_deep_instance_ends_in_an_error_and_not_in_the_end_of_the_stack()
    {
        const int Depth = 10_000;
        const int SmallStack = 512 * 1024;
        var text = new string('[', Depth) + new string(']', Depth);
        using var instance = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Depth + 1 });
        var schema = Schema.Compile(JsonElement.Parse("""{"items":{"$ref":"#"}}"""), new JsonSchemaOptions { MaxDepth = 100_000 });
        IReadOnlyList<JsonSchemaError> errors = [];
        var thread = new Thread(() => errors = schema.Validate(instance.RootElement), SmallStack);
        thread.Start();
        thread.Join();

        Assert.StartsWith("nested deeper than", Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deep_schema_is_refused_or_compiled_and_does_not_end_the_stack()
    {
        const int Depth = 20_000;
        var text = string.Concat(Enumerable.Repeat("{\"not\":", Depth)) + "{}" + new string('}', Depth);
        using var schema = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Depth + 2 });

        Assert.Throws<JsonSchemaException>(() => Schema.Compile(schema.RootElement, new JsonSchemaOptions { SchemaIsTrusted = true }));
    }

    [Fact]
    public void A_short_schema_that_asks_for_endless_work_ends_in_an_error()
    {
        var definitions = string.Join(',', Enumerable.Range(0, 40).Select(i => $$$"""
            "{{{i}}}":{"allOf":[{"$ref":"#/$defs/{{{i + 1}}}"},{"$ref":"#/$defs/{{{i + 1}}}"}]}
            """));
        var schema = JsonElement.Parse($$$"""{"$ref":"#/$defs/0","$defs":{{{{definitions}}},"40":true}}""");
        var options = new JsonSchemaOptions { MaxApplications = 10_000 };

        var error = Assert.Single(Schema.Compile(schema, options).Validate(JsonElement.Parse("1")));

        Assert.StartsWith("needs more than 10000", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"maximum":9007199254740992}""", "9007199254740993", false)]
    [InlineData("""{"maximum":1e1000}""", "9e999", true)]
    [InlineData("""{"maximum":1e1000}""", "1.1e1000", false)]
    [InlineData("""{"minimum":-1e999999999}""", "-1e999999998", true)]
    [InlineData("""{"multipleOf":0.01}""", "0.07", true)]
    [InlineData("""{"multipleOf":3}""", "1e1000000", false)]
    [InlineData("""{"multipleOf":1e-1000000}""", "1", true)]
    [InlineData("""{"type":"integer"}""", "1.0e2", true)]
    [InlineData("""{"type":"integer"}""", "1.5e0", false)]
    [InlineData("""{"enum":[1]}""", "1.0", true)]
    public void Numbers_are_compared_exactly(string schema, string instance, bool isValid) =>
        Assert.Equal(isValid, Schema.Compile(JsonElement.Parse(schema)).IsValid(JsonElement.Parse(instance)));

    [Fact]
    public void A_pattern_with_nested_repetition_takes_linear_time()
    {
        var schema = Schema.Compile(JsonElement.Parse("""{"pattern":"^(a*)*(b?a?)*c$"}"""));
        var text = new string('a', 200_000);

        Assert.False(schema.IsValid(JsonElement.Parse($"\"{text}\"")));
        Assert.True(schema.IsValid(JsonElement.Parse($"\"{text}c\"")));
    }

    [Fact]
    public void One_compiled_schema_validates_on_many_threads()
    {
        var schema = Schema.Compile(JsonElement.Parse("""{"additionalProperties":{"pattern":"^[a-f]+(?:-[0-9]{1,3})*$"}}"""));
        var wrong = 0;

        Parallel.For(0, 2000, number =>
        {
            var name = number.ToString(CultureInfo.InvariantCulture);
            var good = JsonElement.Parse($$"""{"a":"abc-{{name[0]}}-77"}""");
            var bad = JsonElement.Parse($$"""{"a":"abc-{{name}}x"}""");
            if (!schema.IsValid(good) || schema.Validate(bad).Count != 1)
            {
                Interlocked.Increment(ref wrong);
            }
        });

        Assert.Equal(0, wrong);
    }

    private static IReadOnlyList<JsonSchemaError> Validate(string schema, string instance) =>
        Schema.Compile(JsonElement.Parse(schema)).Validate(JsonElement.Parse(instance));
}
