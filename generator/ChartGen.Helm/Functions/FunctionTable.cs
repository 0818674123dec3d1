using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>All functions that templates can call in Helm 4.1.4.</summary>
internal static class FunctionTable
{
    private static readonly FunctionRegistry Registry = Build();

    public static IReadOnlyDictionary<string, GoFunction> All => Registry.Functions;

    public static IReadOnlyDictionary<string, string> Families => Registry.Families;

    public static GoFunction? Find(string name) => Registry.Functions.GetValueOrDefault(name);

    // Later families replace what earlier ones define, as sprig replaces Go's slice and Helm sprig's fail.
    private static FunctionRegistry Build()
    {
        var registry = new FunctionRegistry();
        LogicFunctions.AddTo(registry.Family("Go: logic and comparison"));
        PrintFunctions.AddTo(registry.Family("Go: printing"));
        CollectionFunctions.AddTo(registry.Family("Go: collections"));
        StringFunctions.AddTo(registry.Family("sprig: strings"));
        TrimFunctions.AddTo(registry.Family("sprig: strings"));
        CaseFunctions.AddTo(registry.Family("sprig: strings"));
        StringListFunctions.AddTo(registry.Family("sprig: strings and lists of them"));
        RandomFunctions.AddTo(registry.Family("sprig: random", givesTheSame: false));
        ConversionFunctions.AddTo(registry.Family("sprig: conversion"));
        MathFunctions.AddTo(registry.Family("sprig: numbers"));
        DecimalFunctions.AddTo(registry.Family("sprig: numbers"));
        DefaultFunctions.AddTo(registry.Family("sprig: defaults"));
        ReflectionFunctions.AddTo(registry.Family("sprig: reflection"));
        PathFunctions.AddTo(registry.Family("sprig: paths"));
        EncodingFunctions.AddTo(registry.Family("sprig: encodings"));
        DictionaryFunctions.AddTo(registry.Family("sprig: dictionaries"));
        MergeFunctions.AddTo(registry.Family("sprig: dictionaries"));
        ListFunctions.AddTo(registry.Family("sprig: lists"));
        HashFunctions.AddTo(registry.Family("sprig: hashes and passwords"));
        HashFunctions.AddRandomTo(registry.Family("sprig: hashes and passwords", givesTheSame: false));
        CertificateFunctions.AddTo(registry.Family("sprig: keys and certificates", givesTheSame: false));
        DateFunctions.AddTo(registry.Family("sprig: dates", givesTheSame: false));
        SemverFunctions.AddTo(registry.Family("sprig: versions"));
        RegexFunctions.AddTo(registry.Family("sprig: regular expressions"));
        UrlFunctions.AddTo(registry.Family("sprig: URLs"));
        JsonFunctions.AddTo(registry.Family("Helm and sprig: JSON"));
        YamlFunctions.AddTo(registry.Family("Helm: YAML and TOML"));
        HelmFunctions.AddTo(registry.Family("Helm: templates and charts"));
        return registry;
    }
}
