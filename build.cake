using System.Text.RegularExpressions;
using System.Xml.Linq;

const string Configuration = "Release";

var target = Argument("target", "Publish");
var root = MakeAbsolute(Directory("."));
var binary = root.CombineWithFilePath("out/bin/chartgen");
var totals = new Totals();

Task("Build")
    .Description("Compile every project, warnings being errors.")
    .Does(() => DotNetBuild("ChartGen.sln", new DotNetBuildSettings
    {
        Configuration = Configuration,
        NoLogo = true,
        MSBuildSettings = new DotNetMSBuildSettings { NodeReuse = false, TreatAllWarningsAs = MSBuildTreatAllWarningsAs.Error },
    }));

Task("Publish")
    .Description("Make the native program out/bin/chartgen (the default target); needs gcc and libc6-dev.")
    .Does(() =>
{
    var published = root.Combine("generator/ChartGen.Cli/bin/publish");
    CleanDirectory(published);
    DotNetPublish("generator/ChartGen.Cli", new DotNetPublishSettings
    {
        Configuration = Configuration,
        OutputDirectory = published,
        NoLogo = true,
        MSBuildSettings = new DotNetMSBuildSettings { NodeReuse = false, TreatAllWarningsAs = MSBuildTreatAllWarningsAs.Error },
    });
    CleanDirectory(binary.GetDirectory());
    CopyFile(published.CombineWithFilePath("ChartGen.Cli"), binary);
    Information("{0}, {1:N1} MB", root.GetRelativePath(binary), FileSize(binary) / 1e6);
});

Task("Tools")
    .Description("Fetch the real programs that the tests run: Helm and kubectl into .tools/, the rest by apt.")
    .Does(() => Shell("tests/tools/install.sh"));

Task("Test")
    .Description("Run all tests, every real program being required.")
    .IsDependentOn("Tools")
    .IsDependentOn("Build")
    .IsDependentOn("Publish")
    .Does(() =>
{
    foreach (var project in GetFiles("tests/*.Tests/*.csproj").OrderBy(p => p.FullPath, StringComparer.Ordinal))
    {
        totals.Add(RunTests(project));
    }
});

Task("Bench")
    .Description("Measure chartgen beside helm and print the tables; --write also puts them into docs/benchmarks.md, --section names one.")
    .IsDependentOn("Tools")
    .IsDependentOn("Publish")
    .Does(() => Shell("tests/bench/run.sh", [.. HasArgument("write") ? ["--write"] : Array.Empty<string>(), .. Arguments<string>("section", [])]));

Task("Methods")
    .Description("Find out anew which methods a build runs, so that the linker puts them together; needs valgrind, zip and binutils.")
    .Does(() => Shell("tests/bench/methods.sh"));

RunTarget(target);

// Cake prints its own table of durations when a target ends, so the closing line comes after it and decides the exit code.
if (totals.Projects > 0)
{
    Console.WriteLine($"{totals.Passed} passed, {totals.Failed} failed, {totals.Skipped} skipped");
    Environment.Exit(totals.Failed > 0 ? 1 : 0);
}

void Shell(string script, params string[] arguments)
{
    var code = StartProcess("bash", new ProcessSettings { Arguments = ProcessArgumentBuilder.FromStrings([script, .. arguments]) });
    if (code != 0)
    {
        throw new CakeException($"{script} ended with {code}.");
    }
}

Totals RunTests(FilePath project)
{
    var name = project.GetFilenameWithoutExtension().ToString();
    var results = root.Combine("TestResults");
    var report = results.CombineWithFilePath(name + ".xml");
    if (FileExists(report))
    {
        DeleteFile(report);
    }

    var code = StartProcess(project.GetDirectory().CombineWithFilePath($"bin/{Configuration}/net10.0/{name}"), new ProcessSettings
    {
        Arguments = ProcessArgumentBuilder.FromStrings([
            "--no-ansi", "--progress", "off", "--timeout", "20m", "--results-directory", results.FullPath,
            "--report-xunit-xml", "--report-xunit-xml-filename", name + ".xml"]),
        EnvironmentVariables = new Dictionary<string, string> { ["CHARTGEN_REQUIRE_TOOLS"] = "1" },
    });

    var counted = FileExists(report) ? Totals.Read(report.FullPath) : new Totals();
    var honest = counted.Passed > 0 && (code == 0) == (counted.Failed == 0);
    if (!honest)
    {
        Error("{0} ended with {1}, having reported {2} passed and {3} failed: counted as a failure.", name, code, counted.Passed, counted.Failed);
        counted.Failed++;
    }

    return counted;
}

class Totals
{
    public int Projects, Passed, Failed, Skipped;

    public static Totals Read(string report)
    {
        var assemblies = XDocument.Load(report).Root.Elements("assembly").ToList();
        int Sum(string name) => assemblies.Sum(a => (int)a.Attribute(name));
        return new Totals { Passed = Sum("passed"), Failed = Sum("failed") + Sum("errors"), Skipped = Sum("skipped") };
    }

    public void Add(Totals other)
    {
        Projects++;
        Passed += other.Passed;
        Failed += other.Failed;
        Skipped += other.Skipped;
    }
}
