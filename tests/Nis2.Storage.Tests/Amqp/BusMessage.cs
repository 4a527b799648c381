namespace Nis2.Storage.Tests.Amqp;

/// <summary>A message as it came over the wire.</summary>
internal sealed record BusMessage(
    string? Id, string? Subject, string? ContentType, IReadOnlyDictionary<string, object> Properties, byte[] Body);
