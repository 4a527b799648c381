namespace Nis2.LocalHost.Durable.Instances;

/// <param name="Incarnation">Tells an instance from a later one of the same id, whose numbers start anew.</param>
internal sealed record Sender(string InstanceId, string Incarnation, long Number);
