using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <summary>Withdrawn, suspended or wrongly stated: it speaks for nothing any more.</summary>
[EventType("soa.certificate-ended")]
public sealed record CertificateEnded(Instant At, [Erasable] string? Reason = null) : SubjectEvent;
