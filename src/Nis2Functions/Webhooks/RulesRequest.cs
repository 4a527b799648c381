using Nis2.Compliance.Intake;

namespace Nis2Functions.Webhooks;

/// <param name="Rules">In order: the first that fits decides. None: every ticket opens a suspected incident, is to be assessed and pages.</param>
public sealed record RulesRequest(IReadOnlyList<IntakeRule> Rules);
