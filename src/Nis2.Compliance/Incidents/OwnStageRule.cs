using Nis2.Compliance.Law;

namespace Nis2.Compliance.Incidents;

/// <summary>One stage of a contract or an insurance policy.</summary>
/// <param name="Stage">1 to 40 lower-case letters and hyphens.</param>
/// <param name="Anchor">What the period runs from, one of <see cref="Anchors"/>.</param>
/// <param name="Basis">The clause, such as <c>framework contract § 12(3)</c>.</param>
public sealed record OwnStageRule(string Stage, int Amount, PeriodUnit Unit, string Anchor, string Basis);
