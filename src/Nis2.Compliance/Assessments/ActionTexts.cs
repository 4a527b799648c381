namespace Nis2.Compliance.Assessments;

/// <summary>The free texts of an action: somebody may be named in them.</summary>
public sealed record ActionTexts(string? Title, string? Owner, string? EvidenceNeeded)
{
    internal static ActionTexts Of(ActionDetails details) => new(details.Title, details.Owner, details.EvidenceNeeded);
}
