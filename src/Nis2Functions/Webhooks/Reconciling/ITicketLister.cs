using Nis2.Compliance.Intake;
using Nis2.Storage.Directory;
using NodaTime;

namespace Nis2Functions.Webhooks.Reconciling;

/// <summary>How one system lists what changed.</summary>
internal interface ITicketLister
{
    ReconciledSystem System { get; }

    /// <summary>The kind of source whose deliveries these are.</summary>
    string Kind { get; }

    /// <summary>False for an address that can't be this system's API.</summary>
    bool Accepts(Uri api) => true;

    Task<Listing> ListAsync(
        ReconciliationClient client, Uri api, string token, ReconciliationLook last, Instant now, CancellationToken cancellation);
}
