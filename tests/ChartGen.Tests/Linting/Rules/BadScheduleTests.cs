using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BadScheduleTests
{
    [Theory]
    [InlineData("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: backup}\nspec:\n  schedule: \"*/5 0-6/2 1,15 jan-MAR sun\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers: [{name: backup, image: \"example.com/backup:1\"}]\n")]
    [InlineData("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: backup}\nspec:\n  schedule: \"@hourly\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers: [{name: backup, image: \"example.com/backup:1\"}]\n")]
    [InlineData("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: backup}\nspec:\n  schedule: \"* * * * */2\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers: [{name: backup, image: \"example.com/backup:1\"}]\n")]
    [InlineData("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: backup}\nspec:\n  schedule: \"@every 1h30m\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers: [{name: backup, image: \"example.com/backup:1\"}]\n")]
    [InlineData("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: backup}\nspec:\n  schedule: \"60 2 * * *\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers: [{name: backup, image: \"example.com/backup:1\"}]\n", "5:13 schedule is '60 2 * * *'; '60' is no minute; allowed are numbers from 0 to 59")]
    [InlineData("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: backup}\nspec:\n  schedule: \"0 2 * *\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers: [{name: backup, image: \"example.com/backup:1\"}]\n", "it has 4 fields; allowed are five")]
    [InlineData("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: backup}\nspec:\n  schedule: \"0 2 * * 7\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers: [{name: backup, image: \"example.com/backup:1\"}]\n", "'7' is no day of the week")]
    [InlineData("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: backup}\nspec:\n  schedule: \"0 9-5 * * *\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers: [{name: backup, image: \"example.com/backup:1\"}]\n", "'9-5' is no hour")]
    [InlineData("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: backup}\nspec:\n  schedule: \"CRON_TZ=UTC 0 2 * * *\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers: [{name: backup, image: \"example.com/backup:1\"}]\n", "allowed is the time zone in timeZone only")]
    [InlineData("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: backup}\nspec:\n  schedule: \"@noon\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers: [{name: backup, image: \"example.com/backup:1\"}]\n", "schedule is '@noon'; allowed are @yearly")]
    public void The_schedule_of_a_CronJob_must_be_one_that_cron_knows(string text, params string[] expected) =>
        LintJudged.Objects<BadSchedule>(text, expected);
}
