using NodaTime;

namespace Nis2.Storage.Evidence;

/// <param name="FileName">As uploaded, for people only.</param>
/// <param name="ContentType">Decided from name and content, never taken from the sender.</param>
/// <param name="Sha256">Hexadecimal, taken while the file came in.</param>
public sealed record StoredEvidence(
    string Organisation, string EvidenceId, string FileName, string ContentType, long Size, string Sha256, Instant UploadedAt);
