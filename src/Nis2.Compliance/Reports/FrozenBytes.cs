namespace Nis2.Compliance.Reports;

/// <summary>Where the bytes of a version lie.</summary>
/// <param name="Generated">True where they were made here from a draft.</param>
/// <param name="Reason">Of a correction.</param>
public sealed record FrozenBytes(string EvidenceId, string Sha256, string ContentType, bool Generated, string? Reason = null);
