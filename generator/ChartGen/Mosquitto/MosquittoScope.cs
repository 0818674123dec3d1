namespace ChartGen.Mosquitto;

/// <summary>What an option of mosquitto.conf belongs to.</summary>
public enum MosquittoScope
{
    /// <summary>The broker.</summary>
    Broker,

    /// <summary>The listener above it; without one, a default listener on port 1883.</summary>
    Listener,

    /// <summary>The broker, or the listener above it with per_listener_settings.</summary>
    Security,

    /// <summary>The bridge above it.</summary>
    Bridge,

    /// <summary>The plugin above it.</summary>
    Plugin,
}
