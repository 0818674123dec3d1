namespace ChartGen.Tests.Linting.Seeded;

/// <summary>The slips that people make between a StatefulSet, its autoscaler, its volumes and its configuration, of which no other linter finds all.</summary>
public static class Seeds
{
    /// <summary>Twenty of them in a chart whose names stand in the templates.</summary>
    public static IReadOnlyList<Seed> Plain { get; } =
    [
        new("an autoscaler without its target", "templates/autoscaler.yaml", "    name: mosquitto\n  minReplicas", "    name: mosquito\n  minReplicas", "CG3"),
        new("static replicas under the autoscaler", "templates/statefulset.yaml", "  serviceName: mosquitto\n", "  replicas: {{ .Values.min_replica }}\n  serviceName: mosquitto\n", "CG3"),
        new("a minimum above the maximum", "values.yaml", "max_replica: 5", "max_replica: 2", "CG3"),
        new("a selector that does not fit the labels", "templates/statefulset.yaml", "      labels:\n        app: mosquitto\n", "      labels:\n        app: mosquitto-broker\n", "CG3"),
        new("a Service that selects nothing", "templates/service.yaml", "  selector:\n    app: mosquitto\n", "  selector:\n    app: mosquitto-brokers\n", "CG3"),
        new("a targetPort that is no port", "templates/service.yaml", "targetPort: mqtt", "targetPort: mqtts", "CG3"),
        new("a serviceName without a Service", "templates/statefulset.yaml", "serviceName: mosquitto", "serviceName: mosquitto-headless", "CG3"),
        new("a ConfigMap that is missing", "templates/statefulset.yaml", "            name: mosquitto-config", "            name: mosquitto-conf", "CG3"),
        new("a claim that is missing", "templates/statefulset.yaml", "claimName: mosquitto-users", "claimName: mosquitto-user", "CG3"),
        new("a mount without its volume", "templates/statefulset.yaml", "            - name: users\n", "            - name: user\n", "CG3"),
        new("a version among the labels of the claim template", "templates/statefulset.yaml", "        labels:\n          app: mosquitto\n      spec", "        labels:\n          {{- include \"brokers.labels\" . | nindent 10 }}\n      spec", "CG3"),
        new("a misspelt field", "templates/statefulset.yaml", "terminationGracePeriodSeconds", "terminationGracePeriod", "CG3"),
        new("a port that is a text", "templates/statefulset.yaml", "containerPort: 1883", "containerPort: \"1883\"", "CG3"),
        new("a listener without a port of the container", "files/mosquitto.conf", "listener 1883", "listener 1884", "CG6", "CG7"),
        new("a misspelt key of the values", "values.yaml", "hpa_threshold: 60", "hpa_treshold: 60", "CG2"),
        new("a value that does not exist", "templates/autoscaler.yaml", ".Values.hpa_threshold", ".Values.hpaThreshold", "CG2"),
        new("a key that stands twice", "values.yaml", "nfs: 10.0.0.5\n", "nfs: 10.0.0.5\nnfs: 10.0.0.6\n", "CG2"),
        new("an API that was removed", "templates/autoscaler.yaml", "apiVersion: autoscaling/v2\n", "apiVersion: autoscaling/v2beta2\n", "CG2", "CG3"),
        new("an access mode that the volumes do not have", "templates/statefulset.yaml", "          - ReadWriteOnce", "          - ReadWriteMany", "CG3"),
        new("CPU as the measure without a request for it", "values.yaml", "    cpu: 500m\n", "", "CG3"),
    ];

    /// <summary>The same twenty in a chart whose brokers are a subchart and whose names are made by helpers or come from values.</summary>
    public static IReadOnlyList<Seed> Umbrella { get; } =
    [
        new("an autoscaler without its target", Broker("hpa"), "    kind: StatefulSet\n    name: {{ include \"broker.fullname\" . }}", "    kind: StatefulSet\n    name: {{ .Release.Name }}", "CG3"),
        new("static replicas under the autoscaler", Broker("statefulset"), "  serviceName:", "  replicas: {{ .Values.autoscaling.minReplicas }}\n  serviceName:", "CG3"),
        new("a minimum above the maximum", "values.yaml", "    minReplicas: 3", "    minReplicas: 6", "CG3"),
        new("a selector that does not fit the labels", Broker("statefulset"), "    matchLabels: {{- include \"broker.selector\" . | nindent 6 }}", "    matchLabels: {{- include \"broker.labels\" . | nindent 6 }}", "CG3"),
        new("a Service that selects nothing", "charts/broker/values.yaml", "  tier: messaging", "  tier: mesaging", "CG3"),
        new("a targetPort that is no port", "values.yaml", "    targetPort: mqtt", "    targetPort: mqtt-tcp", "CG3"),
        new("a serviceName without a Service", Broker("statefulset"), "  serviceName: {{ include \"broker.fullname\" . }}-headless", "  serviceName: {{ include \"broker.fullname\" . }}-peers", "CG3"),
        new("a ConfigMap that is missing", Broker("statefulset"), "configMap: {name: {{ .Values.configMap | quote }}}", "configMap: {name: {{ printf \"%s-conf\" .Release.Name }}}", "CG3"),
        new("a claim that is missing", "values.yaml", "    sharedClaim: site-shared", "    sharedClaim: site-share", "CG3"),
        new("a mount without its volume", Broker("statefulset"), "- {name: shared, mountPath", "- {name: share, mountPath", "CG3"),
        new("a version among the labels of the claim template", Broker("statefulset"), "        labels: {{- include \"broker.selector\" . | nindent 10 }}", "        labels: {{- include \"broker.labels\" . | nindent 10 }}", "CG3"),
        new("a misspelt field", Broker("statefulset"), "          volumeMounts:", "          volumeMount:", "CG3"),
        new("a port that is a text", "charts/broker/values.yaml", "    containerPort: 9001", "    containerPort: \"9001\"", "CG3"),
        new("a listener without a port of the container", "charts/broker/files/mosquitto.conf", "listener 1883", "listener 8883", "CG6", "CG7"),
        new("a misspelt key of the values", "values.yaml", "policy:\n  port: 1883", "policy:\n  prt: 1883", "CG2"),
        new("a value that does not exist", Broker("statefulset"), ".Values.podLabels", ".Values.podLabel", "CG2"),
        new("a key that stands twice", "values.yaml", "    size: 2Gi\n", "    size: 2Gi\n    size: 3Gi\n", "CG2"),
        new("an API that was removed", Broker("hpa"), "autoscaling/v2", "autoscaling/v2beta1", "CG2", "CG3"),
        new("an access mode that the volumes do not have", "values.yaml", "    accessModes: [ReadWriteOnce]", "    accessModes: [ReadOnlyMany]", "CG3"),
        new("CPU as the measure without a request for it", "charts/broker/values.yaml", "    cpu: 250m\n", "", "CG3"),
    ];

    private static string Broker(string template) => $"charts/broker/templates/{template}.yaml";
}
