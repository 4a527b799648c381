using Nis2.Compliance.Intake;
using Nis2.Storage.Streams;

namespace Nis2Functions.Webhooks;

public sealed class IntakeReader(SubjectStore store, IntakeKind kind)
{
    /// <summary>How tickets of the source are treated, by one read; what nobody set is as it is by default.</summary>
    public async Task<IntakeState> FindAsync(string organisation, string source, CancellationToken cancellation) =>
        (await store.FindAsync(kind, organisation, IntakeKind.Of(source), cancellation))?.State ?? kind.Initial;

    /// <summary>The source with what was set for it: read once a delivery, after the delivery was verified.</summary>
    public async Task<ConfiguredSource> CompleteAsync(ConfiguredSource source, CancellationToken cancellation) =>
        source with { Intake = await FindAsync(source.Organisation, source.Source, cancellation) };
}
