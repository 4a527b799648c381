namespace Nis2.Compliance.Evidence;

public sealed record AcknowledgeEvidenceReminder : EvidenceCommand;
