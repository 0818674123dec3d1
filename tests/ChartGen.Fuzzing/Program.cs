using System.Globalization;
using ChartGen.Fuzzing;
using ChartGen.Fuzzing.Targets;

const string Usage = "usage: ChartGen.Fuzzing [--minutes N | --inputs N] [--seed N] [--folder DIR] [--repeat FILE] TARGET...   targets: all ";

var options = new FuzzOptions { Seed = Random.Shared.Next() };
var names = new List<string>();
string? repeat = null;
for (var i = 0; i < args.Length; i++)
{
    string Next() => ++i < args.Length ? args[i] : throw new ArgumentException(Usage);
    switch (args[i])
    {
        case "--minutes":
            options = options with { Time = TimeSpan.FromMinutes(double.Parse(Next(), CultureInfo.InvariantCulture)) };
            break;
        case "--inputs":
            options = options with { Inputs = long.Parse(Next(), CultureInfo.InvariantCulture) };
            break;
        case "--seed":
            options = options with { Seed = int.Parse(Next(), CultureInfo.InvariantCulture) };
            break;
        case "--folder":
            options = options with { Folder = Next() };
            break;
        case "--repeat":
            repeat = Next();
            break;
        case var name:
            names.Add(name);
            break;
    }
}

var chosen = FuzzTargets.All.Where(t => names.Contains(t.Name) || names.Contains("all")).ToList();
if (chosen.Count == 0 || (!names.Contains("all") && chosen.Count < names.Distinct().Count()))
{
    Console.Error.WriteLine(Usage + string.Join(' ', FuzzTargets.All.Select(t => t.Name)));
    return 2;
}

if (repeat is not null)
{
    Console.WriteLine(chosen[0].Run(LastInput.Read(repeat)));
    return 0;
}

options = options.Time is null && options.Inputs is null ? options with { Time = TimeSpan.FromMinutes(10) } : options;
Console.WriteLine($"seed {options.Seed}; failing inputs go to {options.Folder}");
var clean = true;
foreach (var target in chosen)
{
    var result = new Fuzzer(target, options, Console.WriteLine).Run();
    Console.WriteLine(result);
    clean &= result.IsClean;
}

return clean ? 0 : 1;
