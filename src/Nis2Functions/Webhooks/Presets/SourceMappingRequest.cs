using System.Text.Json.Serialization;
using Nis2.Compliance.Intake;
using Nis2Functions.Http;

namespace Nis2Functions.Webhooks.Presets;

/// <param name="Mapping">Usually a preset's, changed.</param>
[Exact, JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed record SourceMappingRequest(TicketMapping Mapping);
