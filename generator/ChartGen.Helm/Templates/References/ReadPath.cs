namespace ChartGen.Helm.Templates.References;

/// <summary>A path of keys from the data of a template on.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="At">Where in the text it is written.</param>
internal readonly record struct ReadPath(string[] Keys, int At);
