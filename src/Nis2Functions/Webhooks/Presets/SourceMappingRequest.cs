using Nis2.Compliance.Intake;

namespace Nis2Functions.Webhooks.Presets;

/// <param name="Mapping">Usually a preset's, changed.</param>
public sealed record SourceMappingRequest(TicketMapping Mapping);
