using NodaTime;

namespace Nis2.Compliance.Soa;

/// <summary>A certificate as it is printed. It proves no conformity with the directive, and only speaks for its scope.</summary>
/// <param name="Body">Who issued it.</param>
/// <param name="ValidUntil">Its last day.</param>
/// <param name="Number">As printed.</param>
/// <param name="Accreditation">Who accredited the body; null where not stated.</param>
public sealed record Certificate(
    string Body,
    LocalDate ValidFrom,
    LocalDate ValidUntil,
    CertificateScope Scope,
    string Standard = "ISO/IEC 27001:2022",
    string? Number = null,
    string? Accreditation = null)
{
    public bool IsValidOn(LocalDate day) => ValidFrom <= day && day <= ValidUntil;
}
