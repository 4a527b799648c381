namespace Nis2.LocalHost.Durable.Storage;

/// <summary>One document per instance, each write guarded by the version that it replaces.</summary>
internal interface IInstanceStore
{
    /// <summary>Creates what is missing and reads everything.</summary>
    IAsyncEnumerable<(StoredInstance Instance, string Version)> LoadAsync(CancellationToken cancellation);

    Task<(string Stamp, string Version)?> FindAsync(string instanceId, CancellationToken cancellation);

    /// <param name="version">Null for an instance that must not exist yet.</param>
    /// <returns>The new version.</returns>
    /// <exception cref="VersionConflictException">Another version is stored.</exception>
    Task<string> WriteAsync(StoredInstance instance, string? version, CancellationToken cancellation);

    /// <summary>Deleting what is gone already succeeds.</summary>
    /// <exception cref="VersionConflictException">Another version is stored.</exception>
    Task DeleteAsync(string instanceId, string version, CancellationToken cancellation);
}
