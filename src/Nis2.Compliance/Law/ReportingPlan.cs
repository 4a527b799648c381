using NodaTime;

namespace Nis2.Compliance.Law;

/// <summary>What an incident owes under one law and when, Art. 23(4) and its national forms.</summary>
public static class ReportingPlan
{
    /// <summary>The stages in their order; none where another law takes their place.</summary>
    public static IReadOnlyList<StageDeadline> For(ReportingCase reported) =>
        Excluded(reported) is null ? new PlanBuilder(reported).Build() : [];

    /// <summary>Why a case has no stages: all types of the entity report under another law. One other type keeps all stages.</summary>
    public static ReportingExclusion? Excluded(ReportingCase reported)
    {
        if (reported.EntityTypes.Count == 0 || reported.Pack.InForceFrom is null)
            return null;
        var reasons = reported.EntityTypes
            .Select(type => reported.Pack.Exclusions.FirstOrDefault(exclusion => exclusion.Covers(type, reported.EntityTypes)))
            .ToList();
        return reasons.Contains(null) ? null : reasons[0];
    }
}
