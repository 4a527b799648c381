using NodaTime;

namespace Nis2Functions.Readiness;

/// <param name="Holders">Opaque ids of the people who can sign in.</param>
/// <param name="ActiveSince">Absent until somebody can sign in.</param>
/// <param name="CertificateExpires">The certificate's last day.</param>
public sealed record AccountRequest(
    IReadOnlyList<string> Holders,
    LocalDate? AppliedOn = null,
    LocalDate? ActiveSince = null,
    LocalDate? CertificateExpires = null,
    LocalDate? LoginTestedOn = null);
