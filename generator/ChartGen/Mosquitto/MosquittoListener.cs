namespace ChartGen.Mosquitto;

/// <summary>A port that mosquitto opens: by a listener, or by an option that belongs to one and stands before the first.</summary>
/// <param name="Cause">The directive that opens it.</param>
/// <param name="IsDefault">Whether it is the default listener.</param>
/// <param name="Port">The port.</param>
/// <param name="Address">The address that it binds to; empty for every address.</param>
/// <param name="Settings">The options that belong to it.</param>
public sealed record MosquittoListener(
    MosquittoDirective Cause, bool IsDefault, int Port, string Address, IReadOnlyList<MosquittoSetting> Settings)
{
    /// <summary>The listeners of a file, the default one last.</summary>
    public static IReadOnlyList<MosquittoListener> Of(IReadOnlyList<MosquittoSetting> settings)
    {
        var owned = settings.Where(o => !IsOfDefault(o)).ToLookup(o => o.Owner);
        var listeners = settings.Where(s => s.Directive.Name == "listener").Select(s => new MosquittoListener(
            s.Directive,
            false,
            MosquittoNumber.Read(s.Word),
            s.Words is [_, var address, ..] && address[0] != '#' ? address : "",
            [.. owned[s.Directive]]));

        MosquittoSetting[] first = [.. settings.Where(IsOfDefault)];
        var cause = first.FirstOrDefault(Opens);
        return cause is null
            ? [.. listeners]
            : [.. listeners, new MosquittoListener(
                cause.Directive,
                true,
                first.LastOrDefault(s => s.Directive.Name == "port") is { } port ? MosquittoNumber.Read(port.Word) : 1883,
                first.LastOrDefault(s => s.Directive.Name == "bind_address")?.Directive.Value ?? "",
                first)];
    }

    // port and bind_address mean the default listener wherever they stand.
    private static bool IsOfDefault(MosquittoSetting setting) =>
        setting.Directive.Name is "port" or "bind_address"
        || (setting.Listener is null && (setting.Option?.Scope == MosquittoScope.Listener
            || (setting.Option?.Scope == MosquittoScope.Security && setting.PerListener)));

    // What makes mosquitto 2.0.11 open the default listener beside the others.
    private static bool Opens(MosquittoSetting setting) => setting.Directive.Name switch
    {
        "max_connections" => MosquittoNumber.Read(setting.Word) >= 0 && setting.Words.Length > 0,
        "max_qos" or "maximum_qos" => MosquittoNumber.Read(setting.Word) != 2,
        "require_certificate" or "use_identity_as_username" or "use_subject_as_username" or "use_username_as_clientid" => setting.IsTrue,
        "allow_zero_length_clientid" => !setting.IsTrue,
        "protocol" => setting.Word == "websockets",
        "tls_keyform" => setting.Word == "engine",
        "max_topic_alias" or "http_dir" or "tls_version" or "auto_id_prefix" or "allow_anonymous" or "acl_file" or "check_retain_source" => false,
        _ => setting.Option is { Since.Minor: 0 },
    };
}
