using Nis2.Compliance.Mapping;
using Nis2.Storage.Streams;

namespace Nis2Functions.Mapping;

public sealed class OwnMappingReader(SubjectStore store, MappingKind kind)
{
    /// <summary>Empty where the organisation keeps nothing of its own.</summary>
    public async Task<MappingState> ReadAsync(string organisation, CancellationToken cancellation) =>
        (await store.FindAsync(kind, organisation, MappingKind.Self, cancellation))?.State ?? kind.Initial;
}
