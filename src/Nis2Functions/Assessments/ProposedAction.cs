namespace Nis2Functions.Assessments;

/// <summary>An action as it is planned, but for its owner and its day: those are for a person to say.</summary>
public sealed record ProposedAction(
    string For, string Control, string Title, string EvidenceNeeded, IReadOnlyList<string> Implements, bool Closes);
