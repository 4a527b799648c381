using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Evidence;

/// <param name="Sha256">Of the file, 64 hexadecimal digits.</param>
/// <param name="Size">Bytes.</param>
[EventType("evidence.stored")]
public sealed record EvidenceStored(string Sha256, long Size, string ContentType, [Erasable] string? FileName = null) : SubjectEvent;
