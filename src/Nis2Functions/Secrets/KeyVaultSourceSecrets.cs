using System.Collections.Concurrent;
using Azure;
using Azure.Identity;
using Azure.Security.KeyVault.Secrets;
using Nis2.Storage.Tables;

namespace Nis2Functions.Secrets;

/// <summary>
/// In Azure: one Key Vault secret a source, remembered for five minutes, so a secret set on one instance is known to all others by then.
/// That there is none is remembered for ten seconds only.
/// </summary>
public sealed class KeyVaultSourceSecrets(SecretClient vault, TimeProvider time) : ISourceSecrets
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AbsenceRemembered = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<string, (IReadOnlyList<string> Secrets, DateTimeOffset Until)> known = new();

    public async Task<IReadOnlyList<string>> FindAsync(string organisation, string source, CancellationToken cancellation)
    {
        var name = SecretName.Of(organisation, source);
        if (known.TryGetValue(name, out var entry) && time.GetUtcNow() < entry.Until)
            return entry.Secrets;
        return Remember(name, await ReadAsync(name, cancellation));
    }

    public async Task SetAsync(string organisation, string source, string secret, bool keepPrevious, CancellationToken cancellation)
    {
        var name = SecretName.Of(organisation, source);
        await WriteAsync(name, SecretValue.After(await ReadAsync(name, cancellation), secret, keepPrevious), cancellation);
    }

    public async Task RemoveAsync(string organisation, string source, CancellationToken cancellation)
    {
        var name = SecretName.Of(organisation, source);
        if ((await ReadAsync(name, cancellation)).Count > 0)
            await WriteAsync(name, SecretValue.None, cancellation);
    }

    private async Task WriteAsync(string name, string value, CancellationToken cancellation)
    {
        try
        {
            await vault.SetSecretAsync(name, value, cancellation);
        }
        catch (Exception fault) when (IsAway(fault))
        {
            throw Away(fault);
        }

        Remember(name, SecretValue.Parse(value));
    }

    private async Task<IReadOnlyList<string>> ReadAsync(string name, CancellationToken cancellation)
    {
        try
        {
            var found = await vault.GetSecretAsync(name, null, cancellation);
            return SecretValue.Parse(found.Value.Value);
        }
        catch (RequestFailedException absent) when (absent.Status == 404)
        {
            return [];
        }
        catch (Exception fault) when (IsAway(fault))
        {
            throw Away(fault);
        }
    }

    private IReadOnlyList<string> Remember(string name, IReadOnlyList<string> secrets)
    {
        known[name] = (secrets, time.GetUtcNow() + (secrets.Count > 0 ? Remembered : AbsenceRemembered));
        return secrets;
    }

    private static bool IsAway(Exception fault) => fault is RequestFailedException or AuthenticationFailedException or AggregateException;

    private static StorageUnavailableException Away(Exception fault) => new("Key Vault does not answer.", fault);
}
