using Nis2.Compliance.Significance;

namespace Nis2Functions.Incidents;

/// <summary>What an assessment needs from beyond its incident.</summary>
/// <param name="EntityTypes">The organisation's and those of its legal entities.</param>
/// <param name="Related">Its other assessed incidents that are not significant each.</param>
public sealed record AssessmentGrounds(IReadOnlyList<string> EntityTypes, IReadOnlyList<RelatedIncident> Related)
{
    internal static AssessmentGrounds None { get; } = new([], []);
}
