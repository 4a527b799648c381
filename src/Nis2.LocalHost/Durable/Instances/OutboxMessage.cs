namespace Nis2.LocalHost.Durable.Instances;

/// <summary>Delivered at least once; its number, rising per sender, lets the target drop what it has seen.</summary>
internal sealed record OutboxMessage(long Number, string Target, Message Message);
