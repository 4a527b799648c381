namespace Nis2.LocalHost.Durable.Storage;

internal sealed class VersionConflictException(string instanceId) : Exception($"Another version of instance {instanceId} is stored.");
