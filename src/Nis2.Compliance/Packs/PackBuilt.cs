using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Packs;

/// <param name="Sha256">Of the whole archive.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ExpiresAt">When the archive is deleted; it can be built anew.</param>
[EventType("pack.built")]
public sealed record PackBuilt(string Sha256, long Size, IReadOnlyList<PackPart> Parts, Instant ExpiresAt) : SubjectEvent;
