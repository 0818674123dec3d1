using System.CommandLine;
using ChartGen.Cli.Input;
using ChartGen.Cli.Linting;
using ChartGen.Cli.Rendering;
using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Cli.Commands;

/// <summary>chartgen lint: holds files against every rule, and against each other.</summary>
internal static class LintCommand
{
    public static Command Make()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Charts (folders or .tgz), haproxy.cfg, exports, mosquitto.conf, values.yaml, nfs-setup.sh, manifests and deployment files, folders with them, or - for the standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var kinds = new Option<string[]>("--as")
        {
            Description = $"Says what a file is: one of {string.Join(", ", LintKinds.All)}. May be given several times.",
            HelpName = "KIND=FILE",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        var formats = new Option<string[]>("--format")
        {
            Description = $"The form of the findings, and the file to write it to: {string.Join(", ", LintReports.Forms)}. May be given several times. [default: text]",
            HelpName = "FORM[=FILE]",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        var failOn = SharedOptions.FailOn();
        var config = new Option<string>("--config")
        {
            Description = $"The configuration of the project. [default: {LintConfiguration.FileName}, when it is there]",
            HelpName = "FILE",
        };
        var baseline = new Option<string>("--baseline")
        {
            Description = "Leaves out the findings that this file knows.",
            HelpName = "FILE",
        };
        var update = new Option<bool>("--update-baseline")
        {
            Description = "Writes all findings into the file of --baseline; then the exit code is 0.",
        };
        var deployment = new Option<string>("--deployment", "-d")
        {
            Description = "The deployment file that the rest is held against; the same as --as deployment=FILE.",
            HelpName = "FILE",
        };
        var values = new ValueOptionSet();
        var ns = new Option<string>("--namespace", "-n")
        {
            Description = "The namespace that charts are released to. [default: default]",
            HelpName = "NAMESPACE",
        };
        var version = new Option<string>("--kube-version")
        {
            Description = "The Kubernetes version that objects are for. [default: 1.35]",
            HelpName = "VERSION",
        };
        var fix = new Option<bool>("--fix")
        {
            Description = "Mends what can be mended for certain, in the files themselves, and reports what remains.",
        };
        var diff = new Option<bool>("--diff")
        {
            Description = "Prints what --fix would change as a patch (patch -p0, git apply -p0), and changes nothing.",
        };
        var command = new Command("lint", "Holds files against every rule, and what is given together against each other; changes nothing without --fix.")
        {
            paths, deployment, ns, version, kinds, formats, failOn, config, baseline, update, fix, diff,
        };
        values.AddTo(command);
        command.SetAction(parsed =>
        {
            var configuration = LintProject.Configuration(parsed.GetValue(config));
            string[] declared = [.. parsed.GetValue(deployment) is { } file ? [$"deployment={file}"] : Array.Empty<string>(), .. parsed.GetValue(kinds) ?? []];
            var facts = LintRelease.Facts(configuration.Facts, values, parsed, parsed.GetValue(ns), parsed.GetValue(version));
            var known = new KnownFindings(parsed.GetValue(baseline), parsed.GetValue(update));
            var run = new LintRun(parsed.GetValue(paths) ?? [], declared, configuration, facts, known);
            var findings = Run(run, parsed.GetValue(formats) ?? [], parsed.GetValue(fix), parsed.GetValue(diff));
            return FindingOutput.ExitCodeOf(findings, parsed.GetValue(failOn) ?? Severity.Error);
        });
        return command;
    }

    private static IReadOnlyList<Finding> Run(LintRun run, string[] formats, bool fix, bool diff)
    {
        if ((fix || diff) && run.Known.Update)
        {
            throw new UsageException("--update-baseline does not go together with --fix and --diff; fix first, then write what remains");
        }

        formats = diff ? LintReports.ToFiles(formats) : formats;
        var (groups, findings) = run.Lint();
        if (diff)
        {
            LintFixes.Show(Console.Out, groups, findings);
        }
        else if (fix && LintFixes.Apply(groups, findings))
        {
            (groups, findings) = run.Lint();
        }

        if (!diff || formats.Length > 0)
        {
            LintReports.Write(formats, findings, run, groups);
        }

        return findings;
    }
}
