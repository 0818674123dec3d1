namespace ChartGen.RealTools.Tests.Mosquitto;

/// <summary>Random mosquitto.conf files: right lines, with wrong ones among them. Nothing in them depends on files or names of the machine.</summary>
internal sealed class RandomMosquittoConfig(int seed)
{
    private static readonly string[] Right =
    [
        "listener 1883", "listener 1884", "listener 1885 127.0.0.1", "listener 1885 127.0.0.2", "allow_anonymous true", "allow_anonymous false", "max_keepalive 1800",
        "max_packet_size 100000000", "set_tcp_nodelay true", "max_connections 100", "max_connections -1", "max_qos 1", "max_topic_alias 5", "log_type error", "# a comment",
        "persistence false", "max_inflight_messages 20", "max_queued_messages 500", "queue_qos0_messages true", "sys_interval 10", "retain_available true",
        "allow_zero_length_clientid true", "use_username_as_clientid true", "log_timestamp true", "autosave_interval 60", "persistent_client_expiration 2d", "mount_point site/",
        "socket_domain ipv4", "tls_version tlsv1.2", "upgrade_outgoing_qos true", "connection_messages true", "check_retain_source true", "log_timestamp_format %Y", "",
        "auto_id_prefix auto-", "protocol mqtt", "per_listener_settings false", "memory_limit 100000000", "message_size_limit 1000", "psk_hint site", "retry_interval 5",
        "connection one", "connection two", "address 127.0.0.1:9", "topic site/# out 1", "topic # in 0", "notifications false", "keepalive_interval 60", "start_type lazy", "threshold 5",
    ];

    private static readonly string[] Wrong =
    [
        "listener", "listener 0", "listener 65536", "listener abc", "listener 1883x", "listener 1883 127.0.0.1", "Listener 1883", "\tlistener 1883", "listener\t1886", " # x", "foo bar",
        "allow_anonymous", "allow_anonymous True", "allow_anonymous yes", "allow_anonymous 1", "max_keepalive 70000", "max_keepalive 0", "max_keepalive x", "max_keepalive 1800s",
        "max_packet_size 19", "max_packet_size 4294967295", "max_connections", "max_qos 3", "max_topic_alias 70000", "log_type", "log_type warn", "log_dest", "log_dest foo", "log_dest file",
        "persistence on", "max_inflight_messages 70000", "sys_interval -1", "persistent_client_expiration 2", "mount_point a/#", "socket_domain ipv5", "protocol foo", "protocol",
        "per_listener_settings true", "memory_limit -1", "message_size_limit 300000000", "cafile /none", "bind_interface", "plugin_opt_abc x", "auth_plugin_deny_special_chars true",
        "address", "start_type manual", "keepalive_interval 70000", "bridge_protocol_version mqttv4", "notifications maybe", "connection", "global_plugin /none", "admin_listener true",
        "max_keepalive 60 # x", "bridge_psk 12", "bridge_identity x", "log_facility 9", "websockets_headers_size -1", "clientid a", "remote_clientid b", "port 1884", "bridge_tcp_keepalive 1 1 1",
    ];

    private readonly Random random = new(seed);

    /// <summary>One file.</summary>
    public string Next()
    {
        var lines = Enumerable.Range(0, random.Next(1, 7)).Select(_ => Right[random.Next(Right.Length)]).ToList();
        if (random.Next(3) > 0)
        {
            lines.Insert(0, "listener 1883");
        }

        if (random.Next(2) == 0)
        {
            lines.Insert(random.Next(lines.Count + 1), Wrong[random.Next(Wrong.Length)]);
        }

        return string.Join('\n', lines) + "\n";
    }
}
