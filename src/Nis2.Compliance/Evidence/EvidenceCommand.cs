namespace Nis2.Compliance.Evidence;

/// <summary>What can be asked of a stored piece of evidence.</summary>
public abstract record EvidenceCommand;
