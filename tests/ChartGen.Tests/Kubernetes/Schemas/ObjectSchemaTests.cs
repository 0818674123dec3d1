using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes.Schemas;
using Xunit;

namespace ChartGen.Tests.Kubernetes.Schemas;

/// <summary>What the API of Kubernetes refuses in an object, each with its place and what is allowed.</summary>
public class ObjectSchemaTests
{
    private const string Deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, labels: {app: web}}
        spec:
          replicas: 2
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec:
              terminationGracePeriodSeconds: 30
              containers:
                - name: web
                  image: example.com/web:1
                  resources: {limits: {cpu: 500m, memory: 1Gi}}
                  env:
                    - {name: PORT, value: "8080"}
                  ports:
                    - {name: http, containerPort: 8080}
                  livenessProbe: {httpGet: {port: http}}
              volumes:
                - {name: data, configMap: {name: web, defaultMode: 0644}}

        """;

    [Fact]
    public void A_good_object_has_no_fault() => Assert.Empty(Faults(Deployment));

    [Theory]
    [InlineData("replicas: 2", "replicass: 2", ObjectFaultKind.UnknownField, "spec.replicass", "5:3", "'replicass' is no field of DeploymentSpec; did you mean 'replicas'?")]
    [InlineData("replicas: 2", "replicas: \"2\"", ObjectFaultKind.WrongType, "spec.replicas", "5:13", "replicas is the text \"2\"; expected is a whole number: write it without quotes")]
    [InlineData("replicas: 2", "replicas: 2.5", ObjectFaultKind.WrongType, "spec.replicas", "5:13", "replicas is the number 2.5; expected is a whole number")]
    [InlineData("replicas: 2", "replicas: -1", ObjectFaultKind.OutOfRange, "spec.replicas", "5:13", "replicas is -1; allowed is 0 or more")]
    [InlineData("replicas: 2", "replicas: 3000000000", ObjectFaultKind.OutOfRange, "spec.replicas", "5:13", "replicas is 3000000000; allowed is 0 to 2147483647")]
    [InlineData("replicas: 2", "paused: on\n  containers: []", ObjectFaultKind.UnknownField, "spec.containers", "6:3", "'containers' is no field of DeploymentSpec; it is a field of template.spec")]
    [InlineData("terminationGracePeriodSeconds: 30", "securityContext: {privileged: true}", ObjectFaultKind.UnknownField, "spec.template.spec.securityContext.privileged", "10:25", "'privileged' is no field of PodSecurityContext; it is a field of the securityContext of a container")]
    [InlineData("name: http,", "name: http, prot: a,", ObjectFaultKind.UnknownField, "spec.template.spec.containers[0].ports[0].prot", "18:28", "'prot' is no field of ContainerPort; allowed are containerPort, hostIP, hostPort, name, protocol")]
    [InlineData("terminationGracePeriodSeconds: 30", "terminationGracePeriodSeconds: 99999999999999999999", ObjectFaultKind.OutOfRange, "spec.template.spec.terminationGracePeriodSeconds", "10:38", "terminationGracePeriodSeconds is 99999999999999999999; allowed is 0 to 9223372036854775807")]
    [InlineData("value: \"8080\"", "value: 8080", ObjectFaultKind.WrongType, "spec.template.spec.containers[0].env[0].value", "16:35", "value is the number 8080; expected is a text: quote it, \"8080\"")]
    [InlineData("value: \"8080\"", "value: yes", ObjectFaultKind.WrongType, "spec.template.spec.containers[0].env[0].value", "16:35", "value is yes, which YAML reads as the boolean true; expected is a text: quote it, \"yes\"")]
    [InlineData("app: web}}\nspec", "app: 1.5}}\nspec", ObjectFaultKind.WrongType, "metadata.labels[app]", "3:37", "app is the number 1.5; expected is a text: quote it, \"1.5\"")]
    [InlineData("memory: 1Gi", "memory: 1GB", ObjectFaultKind.BadQuantity, "spec.template.spec.containers[0].resources.limits[memory]", "14:51", "memory is '1GB', which is no quantity; the suffix 'GB' is none; did you mean 'Gi', or 'G' for powers of 1000?")]
    [InlineData("containerPort: 8080", "containerPort: 80800", ObjectFaultKind.OutOfRange, "spec.template.spec.containers[0].ports[0].containerPort", "18:43", "containerPort is 80800; allowed is 1 to 65535")]
    [InlineData("containerPort: 8080", "protocol: TCP", ObjectFaultKind.Missing, "spec.template.spec.containers[0].ports[0].containerPort", "18:15", "containerPort is missing here; it is required")]
    [InlineData("containerPort: 8080", "containerPort: null", ObjectFaultKind.Missing, "spec.template.spec.containers[0].ports[0].containerPort", "18:43", "containerPort is null, which is as if it were missing; it is required")]
    [InlineData("containerPort: 8080", "containerPort: 8080, protocol: tcp", ObjectFaultKind.NotAllowed, "spec.template.spec.containers[0].ports[0].protocol", "18:59", "protocol is 'tcp'; allowed are TCP, UDP, SCTP")]
    [InlineData("name: http,", "name: HTTP,", ObjectFaultKind.BadName, "spec.template.spec.containers[0].ports[0].name", "18:22", "name is 'HTTP'; allowed are 1 to 15 lower-case letters, digits and hyphens, with at least one letter, no hyphen at an end and no two in a row")]
    [InlineData("httpGet: {port: http}", "httpGet: {port: 0}", ObjectFaultKind.OutOfRange, "spec.template.spec.containers[0].livenessProbe.httpGet.port", "19:43", "port is 0; allowed is 1 to 65535")]
    [InlineData("- {name: PORT,", "- {name: PORT, value: a}\n            - {name: PORT,", ObjectFaultKind.Duplicate, "spec.template.spec.containers[0].env[1].name", "17:22", "env has the name PORT twice, first in env[0]; allowed is it once")]
    [InlineData("defaultMode: 0644", "defaultMode: 644", ObjectFaultKind.OutOfRange, "spec.template.spec.volumes[0].configMap.defaultMode", "21:60", "defaultMode is 644; allowed is 0 to 511")]
    [InlineData("selector: {matchLabels: {app: web}}", "selector: [app]", ObjectFaultKind.WrongType, "spec.selector", "6:13", "selector is a list; expected is a mapping (LabelSelector)")]
    [InlineData("- name: web", "- name: Web", ObjectFaultKind.BadName, "spec.template.spec.containers[0].name", "12:17", "name is 'Web'; allowed are 1 to 63 lower-case letters, digits and hyphens, with no hyphen at an end")]
    [InlineData("labels: {app: web}}\nspec", "labels: {app: web/1}}\nspec", ObjectFaultKind.BadName, "metadata.labels[app]", "3:37", "app is 'web/1', which is no value of a label; allowed is nothing, or up to 63 letters, digits, -, _ and dots, with a letter or digit at each end")]
    [InlineData("apps/v1", "app/v1", ObjectFaultKind.UnknownKind, "", "1:13", "Kubernetes has no API 'app/v1'; did you mean 'apps/v1'?")]
    [InlineData("apps/v1", "v1", ObjectFaultKind.UnknownKind, "", "1:13", "Kubernetes has no Deployment in 'v1'; it is in apps/v1")]
    [InlineData("kind: Deployment", "kind: Deploiment", ObjectFaultKind.UnknownKind, "", "2:7", "Kubernetes has no kind 'Deploiment' in 'apps/v1'; did you mean 'Deployment'?")]
    public void A_bad_object_has_its_fault(string good, string bad, ObjectFaultKind kind, string path, string place, string message)
    {
        Assert.Contains(good, Deployment, StringComparison.Ordinal);
        var fault = Assert.Single(Faults(Deployment.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Equal((kind, path, message), (fault.Kind, fault.Path, fault.Message));
        Assert.Equal($"a.yaml:{place}", fault.Node.Location.ToString());
    }

    [Theory]
    [InlineData("replicas: 2", "replicas: 2.0")]
    [InlineData("replicas: 2", "replicas: ")]
    [InlineData("replicas: 2", "paused: yes")]
    [InlineData("memory: 1Gi", "memory: 1e3")]
    [InlineData("memory: 1Gi", "memory: 128974848")]
    [InlineData("memory: 1Gi", "memory: .5G")]
    [InlineData("value: \"8080\"", "value: 2025-01-31")]
    [InlineData("value: \"8080\"", "value: null")]
    [InlineData("apps/v1", "apps.example.com/v1")]
    public void What_the_server_takes_is_no_fault(string good, string other) =>
        Assert.Empty(Faults(Deployment.Replace(good, other, StringComparison.Ordinal)));

    [Theory]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {a: aGVsbG8=, b: \"\", c: }", null)]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {a: hello}", ObjectFaultKind.BadForm)]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a/b: hello}", ObjectFaultKind.BadName)]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{name: a, port: 53}, {name: b, port: 53, protocol: UDP}]}", null)]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{name: a, port: 53}, {name: b, port: 53, protocol: TCP}]}", ObjectFaultKind.Duplicate)]
    [InlineData("apiVersion: v1\nkind: ConfigMapList\nitems: []", null)]
    [InlineData("apiVersion: apps/v1\nkind: StatefulSet\nspec: null", ObjectFaultKind.Missing)]
    [InlineData("apiVersion: scheduling.x-k8s.io/v1alpha1\nkind: PodGroup\nmetadata: {name: a}", null)]
    [InlineData("apiVersion: networkin.k8s.io/v1\nkind: Ingress\nmetadata: {name: a}", ObjectFaultKind.UnknownKind)]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80, targetPort: 0}]}", null)]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80, targetPort: \"80\"}]}", ObjectFaultKind.BadName)]
    [InlineData("apiVersion: example.com/v1\nkind: Pod\nspec: 1", null)]
    public void Objects_of_other_kinds(string text, ObjectFaultKind? kind) =>
        Assert.Equal(kind, Faults(text).SingleOrDefault()?.Kind);

    private static IReadOnlyList<ObjectFault> Faults(string text)
    {
        var root = Assert.IsType<YamlMapping>(YamlReader.Read("a.yaml", text, YamlLimits.Handwritten).Root);
        return ObjectSchema.Faults(root, ((YamlScalar)root.Find("apiVersion")!.Value).Text, ((YamlScalar)root.Find("kind")!.Value).Text);
    }
}
