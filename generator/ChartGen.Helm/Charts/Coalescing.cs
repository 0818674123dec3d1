using ChartGen.Helm.Functions;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>
/// Brings a user's values and the defaults of a chart and its subcharts together, as Helm 4.1.4 does
/// (pkg/chart/common/util). Coalescing removes what is set to null, merging keeps it for a later round.
/// </summary>
internal sealed class Coalescing(bool merge, ChartLog log)
{
    private const string Global = "global";

    /// <summary>All values for a chart, in a new map.</summary>
    public GoMap Values(Chart chart, GoMap given)
    {
        var values = ChartValues.DeepCopy(given);
        Chart(chart, values, "");
        return values;
    }

    /// <summary>Puts the defaults into the values, which win.</summary>
    public GoMap Tables(GoMap values, GoMap defaults) => Tables(values, defaults, "", merge);

    private static string Join(string prefix, string key) => prefix.Length == 0 ? key : $"{prefix}.{key}";

    private void Chart(Chart chart, GoMap values, string prefix)
    {
        Defaults(chart, values, prefix);
        foreach (var subchart in chart.Dependencies)
        {
            var inner = values.TryGetValue(subchart.Name, out var existing) ? existing : new GoMap();
            if (inner is not GoMap table)
            {
                throw new HelmException($"type mismatch on {subchart.Name}: {Printer.Sprintf("%t", [inner])}");
            }

            values[subchart.Name] = table;
            var path = Join(prefix, chart.Name);
            Globals(table, values, path);
            Chart(subchart, table, path);
        }
    }

    private void Defaults(Chart chart, GoMap values, string prefix)
    {
        var path = Join(prefix, chart.Name);
        foreach (var (key, original) in chart.Values)
        {
            if (!values.TryGetValue(key, out var value))
            {
                values[key] = ChartValues.DeepCopy(original);
            }
            else if (value is null && !merge)
            {
                values.Remove(key);
            }
            else if (value is GoMap table)
            {
                if (original is GoMap defaults)
                {
                    var copy = ChartValues.DeepCopy(defaults);
                    var keeps = merge || chart.Dependencies.Any(d => d.Name == key);
                    Tables(table, copy, Join(path, key), keeps);
                }
                else if (original is not null)
                {
                    log.Info($"warning: skipped value for {path}.{key}: Not a table.");
                }
            }
        }
    }

    private void Globals(GoMap into, GoMap from, string prefix)
    {
        if (!Table(into, out var target))
        {
            log.Info($"warning: skipping globals because destination {Global} is not a table.");
            return;
        }

        if (!Table(from, out var source))
        {
            log.Info($"warning: skipping globals because source {Global} is not a table.");
            return;
        }

        foreach (var (key, value) in source)
        {
            var exists = target.TryGetValue(key, out var existing);
            if (value is GoMap table)
            {
                var copy = ChartValues.ShallowCopy(table);
                if (!exists)
                {
                    target[key] = copy;
                }
                else if (existing is GoMap inner)
                {
                    // Top-down: what the parent says wins.
                    target[key] = Tables(copy, inner, Join(prefix, key), keepsNulls: true);
                }
                else
                {
                    log.Info($"Conflict: cannot merge map onto non-map for {GoQuote.Quote(key)}. Skipping.");
                }
            }
            else if (exists && existing is GoMap)
            {
                log.Info($"key {key} is table. Skipping");
            }
            else
            {
                target[key] = value;
            }
        }

        into[Global] = target;
    }

    private static bool Table(GoMap map, out GoMap table)
    {
        var exists = map.TryGetValue(Global, out var value);
        table = value as GoMap ?? new GoMap();
        return !exists || value is GoMap;
    }

    private GoMap Tables(GoMap values, GoMap defaults, string prefix, bool keepsNulls)
    {
        foreach (var (key, original) in defaults)
        {
            var full = Join(prefix, key);
            if (!values.TryGetValue(key, out var value))
            {
                values[key] = original;
            }
            else if (value is null)
            {
                // Null takes a default away; where there is none, it stays.
                if (!keepsNulls && original is not null)
                {
                    values.Remove(key);
                }
            }
            else if (original is GoMap table)
            {
                if (value is GoMap inner)
                {
                    Tables(inner, table, full, keepsNulls);
                }
                else
                {
                    log.Info($"warning: cannot overwrite table with non table for {full} ({Printer.Print(original)})");
                }
            }
            else if (value is GoMap && original is not null)
            {
                log.Info($"warning: destination for {full} is a table. Ignoring non-table value ({Printer.Print(original)})");
            }
        }

        return values;
    }
}
