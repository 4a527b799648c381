namespace Nis2Functions.Secrets;

/// <summary>The secrets of webhook sources and of contacts' webhooks. They never stand in streams, tables or logs.</summary>
/// <remarks>Every member throws <see cref="Nis2.Storage.Tables.StorageUnavailableException"/> while they can't be reached.</remarks>
public interface ISourceSecrets
{
    /// <summary>The valid secrets, newest first: none, one, or two during a rotation.</summary>
    Task<IReadOnlyList<string>> FindAsync(string organisation, string source, CancellationToken cancellation);

    /// <param name="keepPrevious">The secret that was newest until now stays valid beside the new one.</param>
    Task SetAsync(string organisation, string source, string secret, bool keepPrevious, CancellationToken cancellation);

    /// <summary>No secret is valid any more. Key Vault keeps what was, as an older version, for as long as it keeps versions.</summary>
    Task RemoveAsync(string organisation, string source, CancellationToken cancellation);
}
