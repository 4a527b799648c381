using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <param name="Dropped">Imports that nobody accepted and that are no longer kept.</param>
[EventType("soa.import-proposed")]
public sealed record ImportProposed(
    string Import,
    ImportContent Content,
    string Sha256,
    long Size,
    Instant At,
    IReadOnlyList<string> Dropped,
    [Erasable] string? FileName = null) : SubjectEvent;
