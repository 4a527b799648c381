using NodaTime;

namespace Nis2.Compliance.Suppliers;

/// <param name="Zone">The organisation's zone, in which due days end.</param>
/// <param name="Country">ISO 3166 alpha-2; suppliers may be anywhere.</param>
/// <param name="FirstReviewDue">One period after today, if null.</param>
public sealed record RegisterSupplier(
    string Name,
    Criticality Criticality,
    string Zone,
    SupplierPolicy Policy,
    string? Country = null,
    string? Services = null,
    LocalDate? FirstReviewDue = null) : SupplierCommand;
