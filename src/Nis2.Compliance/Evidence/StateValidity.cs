namespace Nis2.Compliance.Evidence;

/// <param name="Zone">tzdb id of the organisation's zone.</param>
public sealed record StateValidity(Validity Validity, string Zone, string? Why) : EvidenceCommand;
