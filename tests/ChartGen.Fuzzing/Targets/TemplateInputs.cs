using System.Text;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;

namespace ChartGen.Fuzzing.Targets;

/// <summary>Templates to begin with, and what reading one comes to.</summary>
internal static class TemplateInputs
{
    public static readonly string[] Words =
    [
        "{{", "}}", "{{- ", " -}}", "{{/*", "*/}}", "{{- /*", "*/ -}}", "\"", "`", "'", "\\", "\n", "(", ")", "|", ",", ":=", "=", "$", "$x", ".", "..", ".Values", ".a.b", "nil", "true",
        "{{if .}}", "{{else}}", "{{else if 1}}", "{{else with .}}", "{{end}}", "{{range .}}", "{{range $i, $e := .}}", "{{with .}}", "{{define \"a\"}}", "{{template \"a\" .}}", "{{block \"b\" .}}",
        "{{break}}", "{{continue}}", "'a'", "'\\x", "\"\\u12", "0x1p-2", "1i", "0b1_0", "é", "\uFEFF", "\u00a0",
    ];

    private static readonly string[] Texts =
    [
        "plain\n",
        "a: {{ .Values.a | default \"x\" | quote }}\n",
        "{{- range $k, $v := .Values }}\n{{ $k }}: {{ $v }}{{- if eq $k \"a\" }}{{ break }}{{ end }}\n{{- else }}none\n{{- end }}",
        "{{ define \"h\" -}} <{{ . }}> {{- end }}{{ include \"h\" (dict \"a\" (list 1 2.5 `r`)) | indent 2 }}{{ template \"h\" $ }}",
        "{{ $x := 0x1F }}{{ $x = add $x 'a' 1_000 }}{{ with $y := printf \"%5.2f|%v|%q\" 1.5 .Values \"z\" }}{{ $y }}{{ else with 1 }}{{ . }}{{ end }}",
        "{{/* c */}}{{ if and (not .Values.t) (or .Values.no (eq 1 2 3)) }}1{{ else if lt 1 2 }}2{{ end }}{{ tpl \"{{ . }}\" 1 }}",
        "{{ block \"b\" .Values }}{{ .list | toJson | b64enc }}{{ end }}{{ (index .Values.list 0).x }}{{ .Values.map.z.w.v }}",
        "{{ regexReplaceAll \"(a+)(b)?\" \"aab\" \"${1}x\" }}{{ toYaml .Values | nindent 4 }}{{ fromYaml \"a: [1, {b: c}]\" | toToml }}{{ semver \"1.2.3-a+b\" }}",
    ];

    public static IEnumerable<byte[]> Seeds => Texts.Select(Encoding.UTF8.GetBytes);

    /// <summary>Parses a template; the bytes may be no UTF-8.</summary>
    public static string Parse(byte[] input)
    {
        try
        {
            return $"parsed {TemplateSet.Parse([new TemplateSource("c/templates/t.yaml", GoText.FromBytes(input))]).Names.Count()}";
        }
        catch (TemplateException e)
        {
            return Outcome.Of(e.Message);
        }
    }
}
