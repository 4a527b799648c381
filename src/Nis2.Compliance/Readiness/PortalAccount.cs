using NodaTime;

namespace Nis2.Compliance.Readiness;

/// <summary>An account at a portal through which the organisation registers and reports.</summary>
/// <param name="Portal">Such as <c>elster</c> or <c>bsi-portal</c>.</param>
/// <param name="AppliedOn">When it was applied for; the activation code may come by post.</param>
/// <param name="ActiveSince">Null until somebody can sign in.</param>
/// <param name="Holders">Opaque ids of the people who can sign in.</param>
/// <param name="CertificateExpires">Last day on which the certificate is valid.</param>
/// <param name="LoginTestedOn">When somebody signed in to see that it works.</param>
public sealed record PortalAccount(
    string Country,
    string Portal,
    IReadOnlyList<string> Holders,
    LocalDate? AppliedOn = null,
    LocalDate? ActiveSince = null,
    LocalDate? CertificateExpires = null,
    LocalDate? LoginTestedOn = null);
