using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>The PersistentVolumes.</summary>
public sealed record Volumes
{
    /// <summary>What stands before every volume's name.</summary>
    [Description("What stands before the name of every PersistentVolume. Their names are cluster-wide: a second deployment in one cluster needs a prefix. \"\" gives mosquitto-pv-0, \"a-\" gives a-mosquitto-pv-0.")]
    [RegularExpression("^([a-z0-9][-a-z0-9]*)?$"), StringLength(40), Example("a-")]
    public string Prefix { get; init; } = "";
}
