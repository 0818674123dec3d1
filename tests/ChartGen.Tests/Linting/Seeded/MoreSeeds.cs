namespace ChartGen.Tests.Linting.Seeded;

/// <summary>The same twenty slips in charts of other makes.</summary>
public static class MoreSeeds
{
    /// <summary>A chart that makes everything out of lists and maps of its values.</summary>
    public static IReadOnlyList<Seed> Ranged { get; } =
    [
        new("an autoscaler without its target", "templates/scale.yaml", "    name: {{ .name }}\n  min", "    name: {{ .name }}-broker\n  min", "CG3"),
        new("static replicas under the autoscaler", "templates/workload.yaml", "  serviceName:", "  replicas: {{ $b.replicas.least }}\n  serviceName:", "CG3"),
        new("a minimum above the maximum", "values.yaml", "    most: 5", "    most: 2", "CG3"),
        new("a selector that does not fit the labels", "templates/workload.yaml", "      {{ $k }}: {{ $v }}\n      {{- end }}\n  template", "      {{ $k }}: {{ $v }}-x\n      {{- end }}\n  template", "CG3"),
        new("a Service that selects nothing", "templates/services.yaml", "app: {{ $.Values.brokers.labels.app }}", "app: {{ $name }}", "CG3"),
        new("a targetPort that is no port", "values.yaml", "        targetPort: mqtt\n        nodePort", "        targetPort: mqt\n        nodePort", "CG3"),
        new("a serviceName without a Service", "templates/workload.yaml", "-headless", "-peers", "CG3"),
        new("a ConfigMap that is missing", "values.yaml", "configMap: {name: queue-extra,", "configMap: {name: queue-extras,", "CG3"),
        new("a claim that is missing", "values.yaml", "claimName: queue-archive", "claimName: queue-archiv", "CG3"),
        new("a mount without its volume", "values.yaml", "    - name: certs\n      mountPath", "    - name: cert\n      mountPath", "CG3"),
        new("a version among the labels of the claim template", "templates/workload.yaml", "        labels: {app: {{ $b.labels.app }}}", "        labels: {app: {{ $b.labels.app }}, chart: \"{{ $.Chart.Name }}-{{ $.Chart.Version }}\"}", "CG3"),
        new("a misspelt field", "values.yaml", "path: /data/q2}", "pth: /data/q2}", "CG3"),
        new("a port that is a text", "values.yaml", "    - name: mqtt\n      port: 1883\n      expose", "    - name: mqtt\n      port: 1883/tcp\n      expose", "CG3"),
        new("a listener without a port of the container", "values.yaml", "      listener 9001", "      listener 9002", "CG7016"),
        new("a misspelt key of the values", "values.yaml", "        port: 9001\n        targetPort", "        prot: 9001\n        targetPort", "CG2"),
        new("a value that does not exist", "templates/workload.yaml", "range $b.listeners", "range $b.listener", "CG2"),
        new("a key that stands twice", "values.yaml", "    - name: TZ\n", "    - name: TZ\n      name: TZ2\n", "CG2"),
        new("an API that was removed", "templates/workload.yaml", "apiVersion: apps/v1\n", "apiVersion: apps/v1beta1\n", "CG2", "CG3"),
        new("an access mode that the volumes do not have", "values.yaml", "modes: [ReadWriteMany]", "modes: [RWX]", "CG3"),
        new("CPU as the measure without a request for it", "values.yaml", "requests: {cpu: 20m, memory: 16Mi}", "requests: {memory: 16Mi}", "CG3"),
    ];

    /// <summary>A chart of a library and a subchart that has another name there, with global values.</summary>
    public static IReadOnlyList<Seed> Aliased { get; } =
    [
        new("an autoscaler without its target", "charts/broker/values.yaml", "kind: StatefulSet", "kind: Deployment", "CG3"),
        new("static replicas under the autoscaler", "charts/broker/templates/sts.yaml", "  serviceName:", "  replicas: {{ .Values.scaling.maxReplicas }}\n  serviceName:", "CG3"),
        new("a minimum above the maximum", "values.yaml", "    maxReplicas: 6", "    maxReplicas: 1", "CG3"),
        new("a selector that does not fit the labels", "charts/broker/templates/sts.yaml", "      labels: {{- include \"common.labels\" . | nindent 8 }}", "      labels: {app: broker}", "CG3"),
        new("a Service that selects nothing", "charts/broker/templates/all.yaml", "  selector: {{- include \"common.selector\" . | nindent 4 }}", "  selector: {{- include \"common.selector\" . | nindent 4 }}\n    role: peer", "CG3"),
        new("a targetPort that is no port", "charts/broker/templates/all.yaml", "targetPort: cluster", "targetPort: peers", "CG3"),
        new("a serviceName without a Service", "charts/broker/templates/sts.yaml", "}}-hs", "}}-headless", "CG3"),
        new("a ConfigMap that is missing", "charts/broker/templates/sts.yaml", "            - configMapRef:\n                name: {{ .Values.configName }}", "            - configMapRef:\n                name: {{ .Values.configName }}-env", "CG3"),
        new("a claim that is missing", "values.yaml", "    shared: platform-shared", "    shared: platform-share", "CG3"),
        new("a mount without its volume", "charts/broker/templates/sts.yaml", "            - name: config\n              mountPath", "            - name: conf\n              mountPath", "CG3"),
        new("a version among the labels of the claim template", "charts/common/templates/_common.tpl", "part: {{ .Values.global.labels.part }}", "part: {{ .Values.global.labels.part }}\nversion: {{ .Chart.Version }}", "CG3"),
        new("a misspelt field", "charts/broker/templates/sts.yaml", "  volumeClaimTemplates", "  volumeClaimTemplate", "CG3"),
        new("a port that is a text", "charts/broker/templates/sts.yaml", "containerPort: {{ $port }}", "containerPort: {{ $port | quote }}", "CG3"),
        new("a listener without a port of the container", "charts/broker/files/mosquitto.conf", "listener 1883", "listener 1884", "CG7016"),
        new("a misspelt key of the values", "values.yaml", "    maxReplicas: 6", "    maxReplica: 6", "CG2"),
        new("a value that does not exist", "charts/common/templates/_common.tpl", ".Values.scaling.maxReplicas", ".Values.scaling.max", "CG2"),
        new("a key that stands twice", "charts/broker/values.yaml", "logLevel: info", "logLevel: info\nlogLevel: debug", "CG2"),
        new("an API that was removed", "charts/common/templates/_common.tpl", "apiVersion: autoscaling/v2\n", "apiVersion: autoscaling/v2beta2\n", "CG2", "CG3"),
        new("an access mode that the volumes do not have", "charts/broker/templates/pv.yaml", "    - ReadWriteOnce", "    - ReadWriteMany", "CG3"),
        new("CPU as the measure without a request for it", "charts/broker/values.yaml", "    cpu: 150m", "    memory: 10Mi", "CG3"),
    ];
}
