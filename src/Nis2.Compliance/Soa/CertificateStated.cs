using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

[EventType("soa.certificate-stated")]
public sealed record CertificateStated(Instant At, Certificate Certificate) : SubjectEvent;
