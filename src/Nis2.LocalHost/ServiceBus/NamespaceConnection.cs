using Microsoft.Extensions.Configuration;

namespace Nis2.LocalHost.ServiceBus;

/// <param name="Text">A connection string or the fully qualified name of a namespace.</param>
internal sealed record NamespaceConnection(string Text, bool IsConnectionString)
{
    private const string Default = "ServiceBus";

    /// <param name="name">As the trigger's Connection says it.</param>
    /// <returns>null where the settings name no namespace, so that queues of local storage stand in.</returns>
    public static NamespaceConnection? Find(IConfiguration settings, string? name)
    {
        var setting = string.IsNullOrEmpty(name) ? Default : name;
        return settings[$"{setting}:fullyQualifiedNamespace"] is { Length: > 0 } host ? new(host, false)
            : settings[setting] is { Length: > 0 } connection ? new(connection, true)
            : null;
    }
}
