using ChartGen.Helm.Functions;
using ChartGen.Helm.Values;
using ChartGen.Helm.Versions;

namespace ChartGen.Helm.Charts;

/// <summary>Works out which of a chart's dependencies a render has, under which names, and what they export, as Helm does (pkg/chart/v2/util).</summary>
internal sealed class Dependencies(ChartLog log)
{
    private readonly Coalescing coalescing = new(merge: false, log);
    private readonly Coalescing merging = new(merge: true, log);

    /// <summary>Names the dependencies that Chart.yaml declares and charts/ has not.</summary>
    /// <exception cref="HelmException">Some are missing.</exception>
    public static void Check(Chart chart)
    {
        const string Advice = "an error occurred while checking for chart dependencies. You may need to run `helm dependency build` to fetch missing dependencies: ";
        if (chart.Metadata.ApiVersion == "v3" && chart.Dependencies.Count > chart.Metadata.Dependencies.Count)
        {
            // Helm counts the dependencies of such a chart wrongly.
            throw new HelmException(Advice + "unsupported chart dependency type");
        }

        var missing = chart.Metadata.Dependencies.Select(d => d.Name).Where(name => chart.Dependencies.All(d => d.Name != name)).ToList();
        if (missing.Count > 0)
        {
            throw new HelmException($"{Advice}found in Chart.yaml, but missing in charts/ directory: {string.Join(", ", missing)}");
        }
    }

    /// <summary>Narrows a copy of a chart to what the values switch on, and takes over what dependencies export.</summary>
    public void Process(Chart chart, GoMap values)
    {
        Enable(chart, values, "");
        Import(chart);
    }

    private void Enable(Chart chart, GoMap values, string path)
    {
        if (!chart.Metadata.HasDependencies)
        {
            return;
        }

        var declared = chart.Metadata.Dependencies;
        chart.SetDependencies(Declared(chart, declared));
        foreach (var dependency in declared)
        {
            dependency.Enabled = true;
        }

        var all = coalescing.Values(chart, values);
        ApplyTags(declared, all);
        ApplyConditions(declared, all, path);
        var disabled = declared.Where(d => !d.Enabled).Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        var kept = chart.Dependencies.Where(d => !disabled.Contains(d.Name)).ToList();
        foreach (var subchart in kept)
        {
            Enable(subchart, all, $"{path}{subchart.Name}.");
        }

        chart.Metadata.SetDependencies(declared.Where(d => !disabled.Contains(d.Name)));
        chart.SetDependencies(kept);
    }

    // What lies in charts/ undeclared, then what is declared, under its alias.
    private static List<Chart> Declared(Chart chart, IReadOnlyList<ChartDependency> declared)
    {
        var charts = chart.Dependencies
            .Where(existing => !declared.Any(d => existing.Name == d.Name && VersionRange.Allows(d.Version, existing.Metadata.Version)))
            .ToList();
        foreach (var dependency in declared)
        {
            var found = chart.Dependencies.FirstOrDefault(c => c.Name == dependency.Name && VersionRange.Allows(dependency.Version, c.Metadata.Version));
            if (found is not null)
            {
                var copy = found.Copy();
                copy.Metadata.Name = dependency.Alias.Length > 0 ? dependency.Alias : copy.Name;
                charts.Add(copy);
            }

            if (dependency.Alias.Length > 0)
            {
                dependency.Name = dependency.Alias;
            }
        }

        return charts;
    }

    private void ApplyTags(IReadOnlyList<ChartDependency> declared, GoMap values)
    {
        if (values["tags"] is not GoMap tags)
        {
            return;
        }

        foreach (var dependency in declared)
        {
            var (anyTrue, anyFalse) = (false, false);
            foreach (var tag in dependency.Tags)
            {
                if (tags.TryGetValue(tag, out var value))
                {
                    if (value is not bool truth)
                    {
                        log.Warn("returned non-bool value", ("tag", tag), ("chart", dependency.Name));
                        continue;
                    }

                    anyTrue |= truth;
                    anyFalse |= !truth;
                }
            }

            dependency.Enabled = anyTrue || !anyFalse;
        }
    }

    private void ApplyConditions(IReadOnlyList<ChartDependency> declared, GoMap values, string path)
    {
        foreach (var dependency in declared)
        {
            foreach (var condition in dependency.Condition.Trim().Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                if (ValuePath.Leaf(values, path + condition) is not { } leaf)
                {
                    continue;
                }

                if (leaf.Value is bool truth)
                {
                    dependency.Enabled = truth;
                    break;
                }

                log.Warn("returned non-bool value", ("path", condition), ("chart", dependency.Name));
            }
        }
    }

    private void Import(Chart chart)
    {
        foreach (var subchart in chart.Dependencies)
        {
            Import(subchart);
        }

        if (!chart.Metadata.HasDependencies || chart.Metadata.Dependencies.All(d => d.ImportValues.Count == 0))
        {
            // What Helm does here gives the chart the values that it has.
            chart.Values = chart.Metadata.HasDependencies ? merging.Values(chart, new GoMap()) : chart.Values;
            return;
        }

        var values = merging.Values(chart, new GoMap());
        var imported = new GoMap();
        foreach (var dependency in chart.Metadata.Dependencies)
        {
            dependency.ImportValues = new GoList([.. dependency.ImportValues.Select(item => (object?)ImportOne(dependency.Name, item, values, ref imported)).Where(i => i is not null)]);
        }

        chart.Values = merging.Tables(ChartValues.DeepCopy(values), imported);
    }

    private GoMap? ImportOne(string name, object? item, GoMap values, ref GoMap imported)
    {
        var (child, parent) = item switch
        {
            GoMap map => (Printer.Print(map["child"]), Printer.Print(map["parent"])),
            string exported => ($"exports.{exported}", "."),
            _ => ("", ""),
        };
        if (child.Length == 0)
        {
            return null;
        }

        if (ValuePath.Table(values, $"{name}.{child}", out var missing) is { } table)
        {
            imported = merging.Tables(imported, ValuePath.Nest(parent, ChartValues.DeepCopy(table)));
        }
        else if (item is GoMap)
        {
            log.Warn("ImportValues missing table from chart", ("chart", name), ("error", $"{GoQuote.Quote(missing)} is not a table"));
        }
        else
        {
            log.Warn("ImportValues missing table", ("error", $"{GoQuote.Quote(missing)} is not a table"));
        }

        return new GoMap(GoType.StringMap) { { "child", child }, { "parent", parent } };
    }
}
