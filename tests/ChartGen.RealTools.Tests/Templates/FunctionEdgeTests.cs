using Xunit;

namespace ChartGen.RealTools.Tests.Templates;

/// <summary>Real Helm judges what random templates found, or come to too seldom.</summary>
public class FunctionEdgeTests
{
    [Theory]
    [InlineData("""{{ regexFindAll "x" "y" 2 | toYamlPretty }}""")]
    [InlineData("""{{ dict "a" (regexFindAll "x" "y" 2) "b" (list (regexFindAll "x" "y" 2)) | toYamlPretty }}""")]
    [InlineData("""{{ dict "a" (regexFindAll "x" "y" 2) | toYaml }}""")]
    [InlineData("""{{ list nil (dict) .Values.nil | toYamlPretty }}""")]
    [InlineData("""{{ regexFind "\xff(" "a" }}""")]
    [InlineData("""{{ mustRegexFind "\xff(" "a" }}""")]
    [InlineData("""{{ regexReplaceAll "`\xe9" "a" "b" }}""")]
    [InlineData("""{{ regexFind "é(" "a" }}""")]
    [InlineData("""{{ regexFind "\u2028\x7f(" "a" }}""")]
    [InlineData("""{{ snakecase "a\xffb\xffCd" }}|{{ snakecase "Ab\xffCD1\xff2 x" }}|{{ kebabcase "\xff" }}|{{ snakecase "\xffA" }}""")]
    [InlineData("""{{ snakecase "AB\xff" }}|{{ snakecase "AB\xffc" }}|{{ snakecase "a-\xff" }}|{{ snakecase "1\xff!\xff_\xe9\x80-\xffÉ" }}|{{ snakecase "\uFFFDAb" }}""")]
    [InlineData("""{{ snakecase "a!-b" }}|{{ kebabcase "A_!-B-!c" }}|{{ snakecase "..__..--HTTP2xx" }}|{{ snakecase "日本-!語A" }}""")]
    [InlineData("""{{ mustDateModify "é\"\\\x7f\xff\t\ufffd" .Values.num }}""")]
    [InlineData("""{{ mustDateModify "1é" (toDate "2006" "2021") }}""")]
    [InlineData("""{{ mustToDate "2006\n" "é\"\\\x7f\xff\t" }}""")]
    [InlineData("""{{ mustToDate "2006" "2021é" }}""")]
    [InlineData("""{{ nospace "aé\u2028\u00a0\x85 \t\u3000b\xff\u1680" }}""")]
    [InlineData("""{{ list (semver "1.2.3") (dict "a" (semver "v2-b")) (semver "1.0.0").Original | deepCopy }}|{{ (deepCopy (semver "1.2.3")).Original }}|{{ semver "1" }}""")]
    [InlineData("""{{ eq (list 1) (list 2 "b" nil 1.5 (toDate "2006-01-02" "2021-01-01") (semver "1.0.0") (dict "a" 1)) }}""")]
    [InlineData("""{{ ne .Values.map (split "a" "b") }}""")]
    [InlineData("""{{ ne .Release .Values }}""")]
    [InlineData("""{{ ne .Values.list .Values }}""")]
    [InlineData("""{{ nospace "\xff\x80\u2028é" }}|{{ nospace "à" }}|{{ nospace "" }}""")]
    [InlineData("""{{ printf "%p %p %p %p" nil 1 "a" true }}""")]
    [InlineData("""{{ printf "%p|%#p|%5p|%-6p|" (regexFindAll "x" "y" 1) (regexFindAll "x" "y" 1) (regexFindAll "x" "y" 1) (regexFindAll "x" "y" 1) }}""")]
    [InlineData("""{{ printf "%p" .Values | trunc 4 }}|{{ printf "%#p" (list 1) | len }}|{{ printf "%p" (dict) | len }}""")]
    [InlineData("""{{ merge (dict "a" (semver "1.2.3")) (dict "a" (dict "b" 1)) | printf "%q" }}|{{ merge (dict "a" (semver "1.2.3")) (dict "a" "x" "b" 1) }}""")]
    [InlineData("""{{ mustMerge (dict "a" (semver "1.2.3")) (dict "a" (dict "b" 1)) }}""")]
    [InlineData("""{{ mustMerge (dict "a" (semver "1.2.3")) (dict "a" (toDate "2006" "2021")) }}""")]
    [InlineData("""{{ mustMergeOverwrite (dict "a" (semver "1.2.3")) (dict "a" (dict "b" 1)) }}|{{ mustMerge (dict "a" (dict "b" 1)) (dict "a" (semver "1.2.3")) }}""")]
    [InlineData("""{{ ne (list "b" "(" 0b11) (toDate "2006-01-02" "2021-03-04") }}""")]
    [InlineData("""{{ eq (dict "b" 1) (semver "1.2.3") }}""")]
    [InlineData("""{{ eq (semver "1.2.3") (toDate "2006-01-02" "2021-03-04") }}""")]
    [InlineData("""{{ eq (regexFindAll "x" "y" 2) (dict) }}""")]
    [InlineData("""{{ eq (regexFindAll "x" "y" 2) (list) }}|{{ eq (list) (regexFindAll "x" "y" 2) }}|{{ eq (dict) nil }}""")]
    public void Edges_of_functions_are_Helms(string template) => Assert.Equal(TemplateJudge.Helm(template), TemplateJudge.Ours(template));
}
