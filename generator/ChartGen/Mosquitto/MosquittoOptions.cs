using System.Globalization;
using ChartGen.Deployments.Reading;
using ChartGen.Findings.Fixes;

namespace ChartGen.Mosquitto;

/// <summary>
/// The options of mosquitto 2.0 and 2.1 and of the vendor's broker: mosquitto.conf(5), the names and ranges as mosquitto
/// 2.0.11 takes them.
/// </summary>
public static class MosquittoOptions
{
    // Name(s), scope (Broker, Listener, Security, Bridge, Plugin), type, since; then "= name" of what replaces it.
    private const string Table = """
        accept_protocol_versions L text 2.1
        acl_file S text 2.0
        address,addresses B text 2.0
        admin_listener L bool vendor
        allow_anonymous S bool 2.0
        allow_duplicate_messages R bool 2.0 = no option: duplicates are always allowed
        allow_zero_length_clientid S bool 2.0
        auth_plugin S texts 2.0 = plugin
        auth_plugin_deny_special_chars P bool 2.0
        auto_id_prefix S text 2.0
        autosave_interval R int 2.0
        autosave_on_changes R bool 2.0
        bind_address L text 2.0 = listener with an address
        bind_interface L text 2.0
        bridge_alpn B text 2.0
        bridge_attempt_unsubscribe B bool 2.0
        bridge_bind_address B text 2.0
        bridge_cafile B text 2.0
        bridge_capath B text 2.0
        bridge_certfile B text 2.0
        bridge_ciphers B text 2.1
        bridge_ciphers_tls1.3 B text 2.1
        bridge_identity B text 2.0
        bridge_insecure B bool 2.0
        bridge_keyfile B text 2.0
        bridge_max_packet_size B int 2.0
        bridge_max_topic_alias B int:0..65535 2.1
        bridge_outgoing_retain B bool 2.0
        bridge_protocol_version B mqttv31|mqttv311|mqttv50 2.0
        bridge_psk B text 2.0
        bridge_receive_maximum B int:1..65535 2.1
        bridge_reload_type B lazy|immediate 2.1
        bridge_require_ocsp B bool 2.0
        bridge_session_expiry_interval B int:0..4294967295 2.1
        bridge_tcp_keepalive B texts 2.1
        bridge_tcp_user_timeout B int:0..2147483647 2.1
        bridge_tls_use_os_certs B bool 2.1
        bridge_tls_version B text 2.0
        cafile L text 2.0
        capath L text 2.0
        certfile L text 2.0
        check_retain_source S bool 2.0
        ciphers L text 2.0
        ciphers_tls1.3 L text 2.0
        remote_clientid,clientid B text 2.0
        cleansession B bool 2.0
        clientid_prefixes R text 2.0 = no option: an ACL does it
        connection B texts 2.0
        connection_messages R bool 2.0
        crlfile L text 2.0
        dhparamfile L text 2.0
        disable_client_cert_date_checks L bool 2.1
        enable_control_api R bool 2.1
        enable_proxy_protocol L int:1..2 2.1
        enable_proxy_protocol_v2 L bool vendor
        global_max_clients R int 2.1
        global_max_connections R int 2.1
        global_plugin R texts 2.1
        http_dir L text 2.0
        idle_timeout B int 2.0
        include_dir R texts 2.0
        keepalive_interval B int:..65535 2.0
        keyfile L text 2.0
        listener R texts 2.0
        listener_allow_anonymous L bool 2.1
        listener_auto_id_prefix L text 2.1
        local_cleansession B bool 2.0
        local_clientid B text 2.0
        local_password B text 2.0
        local_username B text 2.0
        log_dest R none|syslog|stdout|stderr|topic|dlt|file 2.0
        log_facility R int:0..7 2.0
        log_timestamp R bool 2.0
        log_timestamp_format R text 2.0
        log_type R none|information|notice|warning|error|debug|subscribe|unsubscribe|internal|websockets|all 2.0
        max_connections L int 2.0
        max_inflight_bytes R int 2.0
        max_inflight_messages R int:..65535 2.0
        max_keepalive R int:1..65535 2.0
        max_packet_size R int:20..2147483647 2.0
        max_qos,maximum_qos L int:0..2 2.0
        max_queued_bytes R int 2.0
        max_queued_messages R int 2.0
        max_topic_alias L int:0..65535 2.0
        max_topic_alias_broker L int:0..65535 2.1
        memory_limit R int:0..9223372036854775807 2.0
        message_size_limit R int:0..268435455 2.0 = max_packet_size
        mount_point L text 2.0
        notification_topic B text 2.0
        notifications B bool 2.0
        notifications_local_only B bool 2.0
        packet_buffer_size R int:0..65535 2.1
        password_file S text 2.0
        per_listener_settings R bool 2.0
        persistence,retained_persistence R bool 2.0
        persistence_file R text 2.0
        persistence_location R text 2.0
        persistent_client_expiration R word 2.0
        pid_file R text 2.0
        plugin S texts 2.0
        plugin_load R texts 2.1
        plugin_use L texts 2.1
        port L int:1..65535 2.0 = listener
        protocol L mqtt|websockets 2.0
        proxy_protocol_v2_require_tls L bool 2.1
        psk_file S text 2.0
        psk_hint L text 2.0
        queue_qos0_messages R bool 2.0
        remote_password,password B text 2.0
        remote_username,username B text 2.0
        require_certificate L bool 2.0
        restart_timeout B word 2.0
        retain_available R bool 2.0
        retain_expiry_interval R int:1..2147483647 2.1
        retry_interval R none 2.0 = no option: it is ignored
        round_robin B bool 2.0
        set_tcp_nodelay R bool 2.0
        socket_domain L ipv4|ipv6 2.0
        start_type B automatic|lazy|once 2.0
        sys_interval R int:0..65535 2.0
        threshold B int 2.0
        tls_engine L text 2.0
        tls_engine_kpass_sha1 L texts 2.0
        tls_keyform L texts 2.0
        tls_version L text 2.0
        topic B texts 2.0
        try_private B bool 2.0
        upgrade_outgoing_qos R bool 2.0
        use_identity_as_username L bool 2.0
        use_subject_as_username L bool 2.0
        use_username_as_clientid L bool 2.0
        user R text 2.0
        websockets_headers_size R int:0..65535 2.0
        websockets_log_level R int 2.0
        websockets_origin L texts 2.1
        """;

    private static readonly Dictionary<string, MosquittoOption> Known =
        Table.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(Rows).ToDictionary(r => r.Name, r => r.Option, StringComparer.Ordinal);

    private static readonly MosquittoOption OfPlugin = new("plugin_opt_", MosquittoScope.Plugin, "texts", 0, 0, new Version(2, 0), null);

    /// <summary>The option of a name; null when no broker knows it.</summary>
    public static MosquittoOption? Named(string name) =>
        name.StartsWith("plugin_opt_", StringComparison.Ordinal) || name.StartsWith("auth_opt_", StringComparison.Ordinal) ? OfPlugin
        : Known.GetValueOrDefault(name);

    /// <summary>The name that a misspelt one most likely means; null when there is none.</summary>
    public static string? Near(string name) => Nearest.To(name, Known.Keys);

    /// <summary>The one name that is certainly meant: it differs only in case, hyphens or underscores; null when there is none.</summary>
    public static string? Meant(string name) => SameLetters.Only(name, Known.Keys);

    private static IEnumerable<(string Name, MosquittoOption Option)> Rows(string row)
    {
        var parts = row.Split(" = ");
        var cells = parts[0].TrimEnd().Split(' ');
        var names = cells[0].Split(',');
        var type = cells[2].Split(':');
        var (minimum, maximum) = type.Length == 1 ? (long.MinValue, long.MaxValue) : Range(type[1]);
        var since = cells[3] == "vendor" ? null : Version.Parse(cells[3]);
        var option = new MosquittoOption(names[0], ScopeOf(cells[1]), type[0], minimum, maximum, since, parts.Length > 1 ? parts[1].TrimEnd() : null);
        return names.Select(n => (n, option));
    }

    private static MosquittoScope ScopeOf(string cell) => cell switch
    {
        "L" => MosquittoScope.Listener,
        "S" => MosquittoScope.Security,
        "B" => MosquittoScope.Bridge,
        "P" => MosquittoScope.Plugin,
        _ => MosquittoScope.Broker,
    };

    private static (long Minimum, long Maximum) Range(string cell)
    {
        var ends = cell.Split("..");
        return (ends[0].Length == 0 ? long.MinValue : long.Parse(ends[0], CultureInfo.InvariantCulture), long.Parse(ends[1], CultureInfo.InvariantCulture));
    }
}
