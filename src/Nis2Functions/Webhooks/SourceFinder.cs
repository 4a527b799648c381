using Nis2Functions.Organisations;

namespace Nis2Functions.Webhooks;

public sealed class SourceFinder(OrganisationReader organisations, SenderDirectory senders)
{
    /// <summary>Null where organisation or source is unknown; both take one read, so neither answer nor time tells which.</summary>
    public async Task<ConfiguredSource?> FindAsync(string organisation, string source, CancellationToken cancellation)
    {
        var state = await organisations.FindAsync(organisation, cancellation);
        var configured = state?.Sources.FirstOrDefault(one => one.Id == source);
        return configured is not null && senders.Find(configured.Kind) is { } sender
            ? new ConfiguredSource(organisation, state!, configured, sender)
            : null;
    }
}
