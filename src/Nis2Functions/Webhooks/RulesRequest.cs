using System.Text.Json.Serialization;
using Nis2.Compliance.Intake;
using Nis2Functions.Http;

namespace Nis2Functions.Webhooks;

/// <param name="Rules">
/// In order: the first that fits decides. None: every ticket opens a suspected incident, is to be assessed and pages.
/// </param>
[Exact, JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed record RulesRequest(IReadOnlyList<IntakeRule> Rules);
