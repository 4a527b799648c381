using Nis2Functions.Secrets;

namespace Nis2Functions.Tests.House;

internal sealed class MemorySecrets : ISourceSecrets
{
    private readonly Dictionary<(string Organisation, string Source), IReadOnlyList<string>> all = [];

    public Task<IReadOnlyList<string>> FindAsync(string organisation, string source, CancellationToken cancellation) =>
        Task.FromResult(all.GetValueOrDefault((organisation, source)) ?? []);

    public Task SetAsync(string organisation, string source, string secret, bool keepPrevious, CancellationToken cancellation)
    {
        var present = all.GetValueOrDefault((organisation, source)) ?? [];
        all[(organisation, source)] = SecretValue.Parse(SecretValue.After(present, secret, keepPrevious));
        return Task.CompletedTask;
    }

    public Task RemoveAsync(string organisation, string source, CancellationToken cancellation)
    {
        all.Remove((organisation, source));
        return Task.CompletedTask;
    }
}
