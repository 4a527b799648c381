using Nis2.Compliance.Law;

namespace Nis2.Compliance.Readiness;

/// <param name="Basis">The provision.</param>
/// <param name="Confidence">One of <see cref="Law.Confidence"/>.</param>
public sealed record RegistrationPeriod(int Amount, PeriodUnit Unit, string Basis, string Confidence);
