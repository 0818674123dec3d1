using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto stops its start when both are set.</summary>
public sealed class MixedEncryption : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6020", Severity.Error, "A listener or a bridge must use either certificates or a pre-shared key");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        foreach (var setting in file.Settings.Where(s => s.Directive.Name is "cafile" or "certfile"))
        {
            if (file.Settings.TakeWhile(s => s != setting).Any(s => s.Directive.Name == "psk_hint" && s.Owner == setting.Owner))
            {
                yield return file.Find(Rule, setting.Directive, $"'{setting.Directive.Name}' and 'psk_hint' are set for one listener, so the broker does not start; allowed is one of them");
            }
        }

        foreach (var setting in file.Settings.Where(s => IsKey(s) || IsCertificate(s)))
        {
            if (file.Settings.TakeWhile(s => s != setting).Any(s => s.Owner == setting.Owner && (IsKey(setting) ? IsCertificate(s) : IsKey(s))))
            {
                yield return file.Find(Rule, setting.Directive, $"'{setting.Directive.Name}' mixes certificates and a pre-shared key in one bridge, so the broker does not start; allowed is one of them");
            }
        }
    }

    private static bool IsKey(MosquittoSetting setting) => setting.Directive.Name is "bridge_psk" or "bridge_identity";

    private static bool IsCertificate(MosquittoSetting setting) =>
        setting.Directive.Name is "bridge_cafile" or "bridge_capath" or "bridge_certfile" or "bridge_keyfile";
}
