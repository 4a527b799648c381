using Nis2.Compliance.Intake;
using Nis2.Storage.Streams;
using Nis2Functions.Webhooks.Presets;

namespace Nis2Functions.Webhooks;

public sealed class IntakeReader(SubjectStore store, IntakeKind kind)
{
    /// <summary>How tickets of the source are treated, by one read; what nobody set is as it is by default.</summary>
    public async Task<IntakeState> FindAsync(string organisation, string source, CancellationToken cancellation) =>
        (await store.FindAsync(kind, organisation, IntakeKind.Of(source), cancellation))?.State ?? kind.Initial;

    /// <summary>
    /// The source with what was set for it, and with a sender that reads by its own mapping: read once a delivery, after the delivery was
    /// verified.
    /// </summary>
    public async Task<ConfiguredSource> CompleteAsync(ConfiguredSource source, CancellationToken cancellation)
    {
        var state = await FindAsync(source.Organisation, source.Source, cancellation);
        var sender = source.Sender is MappedSender kind && state.Mapping is { } own ? kind.With(own) : source.Sender;
        return source with { Intake = state, Sender = sender };
    }
}
