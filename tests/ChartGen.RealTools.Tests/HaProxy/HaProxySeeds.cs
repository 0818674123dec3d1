namespace ChartGen.RealTools.Tests.HaProxy;

/// <summary>
/// Files that the random ones begin as. Left out, because their verdict hangs on the machine or on expressions that the linter
/// does not read: files of certificates, users and Lua, ulimit-n, peers (the host's own name), ACLs and sample expressions.
/// </summary>
internal static class HaProxySeeds
{
    public const string Vendor = """
        global
            daemon
            maxconn 10000
        resolvers kubernetes
            nameserver dns1 10.96.0.10:53
            resolve_retries 3
            timeout resolve 1s
            timeout retry 1s
            hold other 30s
            hold valid 10s
        defaults
            mode tcp
            timeout connect 10s
            timeout client 10m
            timeout server 10m
        frontend mqtt
            bind *:1883
            default_backend brokers
        backend brokers
            balance leastconn
            server m1 mosquitto-0.mosquitto.multinode.svc.cluster.local:1883 check resolvers kubernetes on-marked-down shutdown-sessions
            server m2 mosquitto-1.mosquitto.multinode.svc.cluster.local:1883 check resolvers kubernetes on-marked-down shutdown-sessions

        """;

    public const string Wide = """
        global
            log stdout format raw local0 info
            maxconn 1000
            nbthread 2
            hard-stop-after 30s
            stats socket /tmp/haproxy.sock mode 600 level admin
            stats timeout 10s
            spread-checks 5
            tune.bufsize 16384
            tune.maxaccept 64
            tune.ssl.lifetime 300
            no busy-polling
            description a proxy
        resolvers kubernetes
            parse-resolv-conf
            nameserver dns1 10.96.0.10:53
            accepted_payload_size 8192
            hold nx 30s
            timeout retry 1s
        defaults base
            log global
            mode tcp
            option tcplog
            option dontlognull
            no option log-health-checks
            timeout connect 5s
            timeout client 45m
            timeout server 45m
            timeout check 2s
            timeout client-fin 30s
            option clitcpka
            clitcpka-idle 2m
            clitcpka-intvl 20s
            clitcpka-cnt 3
            retries 3
            option redispatch 1
            maxconn 900
            default-server init-addr none
        frontend stats from base
            mode http
            bind 127.0.0.1:8404 name stats
            monitor-uri /healthz
            option httplog
            backlog 100
            timeout http-request 10s
        frontend mqtt from base
            bind :1883 maxconn 500 v4v6
            bind 10.0.0.1:8883,10.0.0.2:8883
            tcp-request inspect-delay 5s
            rate-limit sessions 100
            default_backend brokers
            use_backend other
        backend brokers from base
            balance roundrobin
            hash-type consistent sdbm
            fullconn 100
            option tcp-check
            tcp-check connect
            tcp-check send-binary 101000
            tcp-check expect binary 2002
            option srvtcpka
            srvtcpka-idle 1m
            default-server inter 2s downinter 1s fall 3 rise 1
            server m1 mosquitto-0.mosquitto.multinode.svc.cluster.local:1883 check resolvers kubernetes on-marked-down shutdown-sessions
            server m2 10.0.0.2:1883 check weight 10 slowstart 10s backup
            server-template t 3 10.0.0.3:1883 check
        backend other from base
            source 10.0.0.9
            http-reuse safe
            timeout queue 5s
            server o1 10.0.0.4:1883 send-proxy-v2 maxconn 100 source 10.0.0.8
        listen direct from base
            bind 127.0.0.1:2883-2885
            server d1 127.0.0.1:1883

        """;

    private const string Old = """
        global
            log 127.0.0.1 local0
            maxconn 4096
            user root
        defaults
            log global
            mode http
            option httplog
            option forwardfor
            retries 3
            timeout connect 5000
            timeout client 50000
            timeout server 50000
            stats uri /stats
            stats refresh 10
        userlist people
            group root
            user anna insecure-password x groups root
        cache small
            total-max-size 4
            max-age 60
        frontend web
            bind 0.0.0.0:8080
            http-request deny
            redirect location /x
            default_backend apps
            errorfile 503 /dev/null
        backend apps
            balance uri len 10
            cookie SRV insert indirect nocache
            option httpchk GET /
            http-check expect status 200
            server a1 10.0.0.1:80 cookie a1 check inter 2000 fastinter 1000
            server a2 10.0.0.2:80 cookie a2 check port 81 disabled
            stick-table type ip size 100k expire 30m
        listen admin
            bind :9000
            dispatch 127.0.0.1:99

        """;

    public static IReadOnlyList<string> All { get; } = [Vendor, Wide, Old];
}
