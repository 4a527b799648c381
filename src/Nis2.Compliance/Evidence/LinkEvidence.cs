namespace Nis2.Compliance.Evidence;

/// <param name="Targets">In any spelling that people use.</param>
public sealed record LinkEvidence(IReadOnlyList<string>? Targets, string? Note) : EvidenceCommand;
