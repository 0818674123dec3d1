namespace ChartGen.RealTools.Tests.Runbooks;

/// <summary>What happens between the blocks of a runbook: the trouble that it is for, and what its text tells a person to do.</summary>
internal sealed class RunbookActs(RunbookStage stage)
{
    private const string Upgrade = "helm upgrade multinode ./*.tgz --namespace multinode --reset-then-reuse-values";

    /// <summary>Sections that change nothing that another's output tells of; the heading before the first section is empty.</summary>
    public static IReadOnlySet<string> Quiet { get; } = new HashSet<string>
    {
        "",
        "Is it well?",
        "Change the workers' names",
        "Change a password",
        "What the autoscaler does, and does not",
        "3. A broker refuses its directory",
        "4. A claim and its volume",
        "6. Install again",
        "A copy of the data",
    };

    /// <summary>Before a section.</summary>
    public void Section(string heading)
    {
        switch (heading)
        {
            case "Change mosquitto.conf":
                stage.Edit("maxKeepalive: 1800", "maxKeepalive: 1700");
                Change();
                break;
            case "Room for more brokers: 6 to 9":
                stage.Edit("capacity: 6", "capacity: 9");
                stage.Edit("version: 0.1.0", "version: 0.2.0");
                break;
            case "Fewer brokers":
                RunbookStage.Must(stage.Shell("kubectl scale statefulset mosquitto --namespace multinode --replicas 4"));
                break;
            case "A new Mosquitto version, broker by broker":
                stage.Edit("mode: dynsec", "mode: dynsec\n  partition: 6");
                Change();
                stage.Edit("mosquitto/mosquitto:2.8", "mosquitto/mosquitto:2.9");
                stage.Edit("management-center:2.8", "management-center:2.9");
                break;
        }
    }

    /// <summary>Before a block.</summary>
    public void Block(RunbookBlock block)
    {
        switch (block.Heading, block.Command)
        {
            case ("Every change goes this way", var c) when c.StartsWith("chartgen", StringComparison.Ordinal):
                stage.Edit("version: 0.1.0", "version: 0.2.0");
                break;
            case ("Room for more brokers: 6 to 9", var c) when c.StartsWith("scp", StringComparison.Ordinal):
                RunbookStage.Must(stage.Build());
                break;
            case ("Room for more brokers: 6 to 9", var c) when c.StartsWith("for i in", StringComparison.Ordinal):
                RunbookStage.Must(stage.Shell(Upgrade));
                break;
            case ("Fewer brokers", var c) when c.Contains("delete persistentvolumeclaim", StringComparison.Ordinal):
                stage.Edit("capacity: 6", "capacity: 5");
                stage.Edit("max: 5", "max: 3");
                Change();
                break;
            case ("Fewer brokers", "sh nfs-setup.sh | tail -n 1\nsh nfs-setup.sh --verify | grep -c ': ok$'\n"):
                RunbookStage.Must(stage.Shell("scp nfs-setup.sh server:"));
                break;
            case ("A new Mosquitto version, broker by broker", var c) when c.StartsWith("partition=", StringComparison.Ordinal):
                RunbookStage.Must(stage.Build());
                RunbookStage.Must(stage.Shell(Upgrade));
                break;
            case ("2. A lost NFS server", var c) when c.StartsWith("old=", StringComparison.Ordinal):
                stage.LoseServer();
                break;
            case ("2. A lost NFS server", var c) when c.StartsWith("sh nfs-setup.sh", StringComparison.Ordinal):
                stage.Edit("server: 10.10.10.10", "server: 10.10.10.11");
                stage.Edit("version: 0.1.0", "version: 0.2.0");
                RunbookStage.Must(stage.Build());
                RunbookStage.Must(stage.Shell("scp nfs-setup.sh server:"));
                break;
            case ("4. A claim and its volume", var c) when c.StartsWith("kubectl get persistentvolume", StringComparison.Ordinal):
                stage.Cluster.Remove("/api/v1/namespaces/multinode/persistentvolumeclaims/mosquitto-data-mosquitto-1");
                break;
        }
    }

    private void Change()
    {
        RunbookStage.Must(stage.Build());
        RunbookStage.Must(stage.Shell(Upgrade));
    }
}
