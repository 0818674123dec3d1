using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>The rules about objects of Kubernetes, in the order of their ids.</summary>
public static class ObjectRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new UnknownObjectKind(),
        new UnknownObjectField(),
        new WrongFieldType(),
        new MissingObjectField(),
        new FieldValueNotAllowed(),
        new FieldNumberOutOfRange(),
        new NoQuantity(),
        new BadObjectName(),
        new DuplicateListKey(),
        new ApiNotServed(),
        new ApiDeprecated(),
        new ObjectWithoutName(),
        new ObjectTwice(),
        new RequestAboveLimit(),
        new FieldOfServer(),
        new SelectorOperator(),
        new OneAction(),
        new OneVolumeSource(),
        new OneVariableSource(),
        new BadSchedule(),
        new BadFieldForm(),
        new VolumeWithoutSource(),
        new StrategySettings(),
        new WorkloadRestartPolicy(),
        new ServiceShape(),
        new ClaimWithoutSize(),
        new MetricShape(),
        new IngressShape(),
        new NamespaceOnClusterKind(),
        .. ReferenceRules.All,
    ];
}
