using Nis2.Compliance.Organisations;
using Nis2.Storage.Streams;

namespace Nis2Functions.Organisations;

public sealed class OrganisationReader(SubjectStore store, OrganisationKind kind)
{
    /// <summary>Null where no such organisation is registered.</summary>
    public async Task<OrganisationState?> FindAsync(string organisation, CancellationToken cancellation) =>
        (await store.FindAsync(kind, organisation, OrganisationKind.Self, cancellation))?.State;
}
