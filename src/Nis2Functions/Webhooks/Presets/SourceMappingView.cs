using Nis2.Compliance.Intake;

namespace Nis2Functions.Webhooks.Presets;

/// <param name="Version">Goes up with every change; 0 where there was never a mapping of the organisation's own.</param>
/// <param name="Own">It is the organisation's own mapping; else the preset's.</param>
/// <param name="Mapping">Absent where a source of kind <c>custom</c> has none yet: its deliveries wait.</param>
public sealed record SourceMappingView(string Source, int Version, bool Own, TicketMapping? Mapping)
{
    internal static SourceMappingView Of(string source, IntakeState state, MappedSender kind) =>
        new(source, state.MappingVersion, state.Mapping is not null, state.Mapping ?? kind.Mapping);
}
