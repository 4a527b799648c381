using Nis2.Compliance.Suppliers;
using NodaTime;

namespace Nis2Functions.Suppliers;

/// <param name="Criticality">Decides how often the supplier is reviewed.</param>
/// <param name="Country">ISO 3166 alpha-2; suppliers may be anywhere.</param>
/// <param name="FirstReviewDue">One period after today, if absent.</param>
public sealed record SupplierRequest(
    string Name,
    Criticality Criticality,
    string? Country = null,
    string? Services = null,
    LocalDate? FirstReviewDue = null,
    SupplierPolicy? Policy = null);
