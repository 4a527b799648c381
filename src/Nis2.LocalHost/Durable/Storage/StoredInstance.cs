namespace Nis2.LocalHost.Durable.Storage;

/// <param name="Name">Orchestrator and status are there for people who look at the table.</param>
/// <param name="Stamp">Unique per write: tells the writer whether a write of unknown outcome was its own.</param>
internal sealed record StoredInstance(string InstanceId, string Name, string Status, string Stamp, string Json);
