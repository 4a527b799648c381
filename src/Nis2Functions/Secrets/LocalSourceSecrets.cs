using Nis2.Storage.Tables;

namespace Nis2Functions.Secrets;

/// <summary>On a developer's machine: one file a source, which only its owner may read.</summary>
public sealed class LocalSourceSecrets(string folder) : ISourceSecrets
{
    private readonly SemaphoreSlim oneAtATime = new(1);

    public async Task<IReadOnlyList<string>> FindAsync(string organisation, string source, CancellationToken cancellation)
    {
        try
        {
            return SecretValue.Parse(await File.ReadAllTextAsync(PathOf(organisation, source), cancellation));
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
        catch (IOException fault)
        {
            throw new StorageUnavailableException("The folder of secrets can't be read.", fault);
        }
    }

    public async Task SetAsync(string organisation, string source, string secret, bool keepPrevious, CancellationToken cancellation)
    {
        await oneAtATime.WaitAsync(cancellation);
        try
        {
            var value = SecretValue.After(await FindAsync(organisation, source, cancellation), secret, keepPrevious);
            await WriteAsync(organisation, source, value, cancellation);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public async Task RemoveAsync(string organisation, string source, CancellationToken cancellation)
    {
        await oneAtATime.WaitAsync(cancellation);
        try
        {
            if ((await FindAsync(organisation, source, cancellation)).Count > 0)
                await WriteAsync(organisation, source, SecretValue.None, cancellation);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private async Task WriteAsync(string organisation, string source, string value, CancellationToken cancellation)
    {
        try
        {
            await PrivateFile.ReplaceAsync(PathOf(organisation, source), value, cancellation);
        }
        catch (IOException fault)
        {
            throw new StorageUnavailableException("The folder of secrets can't be written.", fault);
        }
    }

    private string PathOf(string organisation, string source) => Path.Combine(folder, SecretName.Of(organisation, source));
}
