namespace Nis2.Compliance.Evidence;

/// <param name="New">What is known of the new version; null where there is none.</param>
public sealed record SupersedeEvidence(string Id, string By, EvidenceState? New, string? Reason) : EvidenceCommand;
