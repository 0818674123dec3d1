using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Collects the functions of the families.</summary>
internal sealed class FunctionRegistry
{
    private readonly Dictionary<string, GoFunction> functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> families = new(StringComparer.Ordinal);
    private string family = "";
    private bool isSteady = true;

    public IReadOnlyDictionary<string, GoFunction> Functions => functions;

    /// <summary>Which family each function belongs to.</summary>
    public IReadOnlyDictionary<string, string> Families => families;

    /// <summary>Names the family of the functions that are added from now on.</summary>
    /// <param name="name">The family.</param>
    /// <param name="givesTheSame">Whether they give the same for the same arguments each time.</param>
    public FunctionRegistry Family(string name, bool givesTheSame = true)
    {
        (family, isSteady) = (name, givesTheSame);
        return this;
    }

    public void Add(string name, GoType[] parameters, GoType result, GoFunctionBody body) =>
        Add(new GoFunction(name, parameters, result, body) { IsSteady = isSteady });

    /// <summary>Adds a function whose last parameter takes any number of arguments.</summary>
    public void AddVariadic(string name, GoType[] parameters, GoType result, GoFunctionBody body) =>
        Add(new GoFunction(name, parameters, result, body, isVariadic: true) { IsSteady = isSteady });

    public void AddSpecial(string name, SpecialFunction special, GoType[] parameters, GoFunctionBody body) =>
        Add(new GoFunction(name, parameters, GoType.ReflectValue, body, isVariadic: true) { Special = special });

    private void Add(GoFunction function)
    {
        functions[function.Name] = function;
        families[function.Name] = family;
    }
}
