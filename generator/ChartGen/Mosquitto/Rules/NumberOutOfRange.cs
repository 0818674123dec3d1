using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto stops its start at a number out of range; what is no number is 0 to it.</summary>
public sealed class NumberOutOfRange : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6007", Severity.Error, "A number must be in the range of its option");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        foreach (var setting in file.Settings.Where(s => s.Words.Length > 0))
        {
            var option = setting.Option;
            if (option?.Type == "int")
            {
                var number = setting.Directive.Name == "memory_limit" ? MosquittoNumber.ReadLong(setting.Word) : MosquittoNumber.Read(setting.Word);
                if (number < option.Minimum || number > option.Maximum)
                {
                    yield return Refused(setting, Math.Max(option.Minimum, 0), option.Maximum);
                }
            }
            else if (setting.Directive.Name == "listener"
                && MosquittoNumber.Read(setting.Word) is var port
                && (port is < 0 or > 65535 || (port == 0 && (setting.Words.Length == 1 || setting.Words[1][0] == '#'))))
            {
                yield return Refused(setting, 1, 65535);
            }
        }

        Finding Refused(MosquittoSetting setting, long minimum, long maximum) => file.FindValue(Rule, setting.Directive,
            $"'{setting.Word}' is no value of '{setting.Directive.Name}', so the broker does not start; allowed are {minimum} to {maximum}");
    }
}
