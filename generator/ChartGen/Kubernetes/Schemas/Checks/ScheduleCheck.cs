using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>The schedule of a CronJob is one of robfig/cron's standard parser, which Kubernetes uses.</summary>
internal static class ScheduleCheck
{
    /// <summary>A CronJob.</summary>
    public static void Check(YamlMapping node, ObjectCheck check)
    {
        if (node.Field("schedule") is YamlScalar { Kind: YamlScalarKind.Text } schedule && CronSchedule.Allowed(schedule.Text) is { } allowed)
        {
            check.Add(ObjectFaultKind.Schedule, schedule, $"schedule is '{Found.Short(schedule.Text)}'; {allowed}", below: ".schedule");
        }
    }
}
