using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>Go's <c>and</c>, <c>or</c>, <c>not</c> and comparisons.</summary>
internal static class LogicFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        // These two stop at the first argument that decides: the call does it, not the body.
        registry.AddSpecial("and", SpecialFunction.And, [T.ReflectValue, T.ReflectValue], (_, _) => null);
        registry.AddSpecial("or", SpecialFunction.Or, [T.ReflectValue, T.ReflectValue], (_, _) => null);
        registry.Add("not", [T.ReflectValue], T.Bool, (_, a) => GoBox.Bool(!GoTruth.Of(a[0])));
        registry.AddVariadic("eq", [T.ReflectValue, T.ReflectValue], T.Bool, (_, a) => GoBox.Bool(Comparison.IsEqual(a[0], a[1..])));
        registry.Add("ne", [T.ReflectValue, T.ReflectValue], T.Bool, (_, a) => GoBox.Bool(!Comparison.IsEqual(a[0], a[1..])));
        registry.Add("lt", [T.ReflectValue, T.ReflectValue], T.Bool, (_, a) => GoBox.Bool(Comparison.IsLess(a[0], a[1])));
        registry.Add("le", [T.ReflectValue, T.ReflectValue], T.Bool, (_, a) => GoBox.Bool(Comparison.IsLess(a[0], a[1]) || Comparison.IsEqual(a[0], a[1..])));
        registry.Add("gt", [T.ReflectValue, T.ReflectValue], T.Bool, (_, a) => GoBox.Bool(!(Comparison.IsLess(a[0], a[1]) || Comparison.IsEqual(a[0], a[1..]))));
        registry.Add("ge", [T.ReflectValue, T.ReflectValue], T.Bool, (_, a) => GoBox.Bool(!Comparison.IsLess(a[0], a[1])));
    }
}
