namespace Nis2.Compliance.Mapping;

/// <summary>A figure that a source states without showing how it was reached.</summary>
/// <param name="Value">As printed.</param>
public sealed record SourceClaim(string About, string Value, string Note);
