using ChartGen.Deployments.Model;
using ChartGen.Topologies;

namespace ChartGen.Pictures;

/// <summary>One line of the picture: a broker's place, or a number of places that are left out.</summary>
/// <param name="State">What the place is used for.</param>
/// <param name="Broker">The place, or null where places are left out.</param>
/// <param name="Hidden">How many places are left out.</param>
/// <param name="Y">The middle of the line.</param>
internal sealed record PictureRow(PlaceState State, Broker? Broker, int Hidden, int Y)
{
    private const int ShownInFull = 12;
    private const int Pitch = 38;
    private const int HiddenPitch = 30;

    /// <summary>
    /// The lines from <paramref name="top"/> downwards: every place of a small deployment; of a large one the first two
    /// and the last of each state.
    /// </summary>
    public static IReadOnlyList<PictureRow> Of(Topology topology, int top)
    {
        var rows = new List<PictureRow>();
        foreach (var group in topology.Brokers.GroupBy(b => StateOf(b, topology.Deployment)))
        {
            var places = group.ToArray();
            var whole = topology.Brokers.Count <= ShownInFull || places.Length <= 4;
            foreach (var broker in whole ? places : places[..2])
            {
                Add(group.Key, broker, 0);
            }

            if (!whole)
            {
                Add(group.Key, null, places.Length - 3);
                Add(group.Key, places[^1], 0);
            }
        }

        return rows;

        void Add(PlaceState state, Broker? broker, int hidden)
        {
            var pitch = broker is null ? HiddenPitch : Pitch;
            rows.Add(new PictureRow(state, broker, hidden, top + (pitch / 2)));
            top += pitch;
        }
    }

    /// <summary>The most brokers that run without a change of settings.</summary>
    public static int MaximumOf(Deployment deployment) =>
        deployment.Autoscaling.Enabled ? deployment.Replicas.Max : deployment.Replicas.Min;

    private static PlaceState StateOf(Broker broker, Deployment deployment)
    {
        if (broker.Ordinal < deployment.Replicas.Min)
        {
            return PlaceState.Always;
        }

        return broker.Ordinal < MaximumOf(deployment) ? PlaceState.OnDemand : PlaceState.Prepared;
    }
}
