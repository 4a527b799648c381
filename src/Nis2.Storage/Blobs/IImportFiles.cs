namespace Nis2.Storage.Blobs;

/// <summary>Files that were handed in and that nobody has accepted yet: they are no evidence and can be deleted.</summary>
public interface IImportFiles
{
    Task PutAsync(string organisation, string import, ReadOnlyMemory<byte> content, CancellationToken ct);

    Task<byte[]?> FindAsync(string organisation, string import, CancellationToken ct);

    /// <summary>Deletes all of an organisation but these.</summary>
    Task KeepOnlyAsync(string organisation, IReadOnlyCollection<string> imports, CancellationToken ct);
}
