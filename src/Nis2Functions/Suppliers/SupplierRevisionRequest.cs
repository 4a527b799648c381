using Nis2.Compliance.Suppliers;

namespace Nis2Functions.Suppliers;

/// <summary>What is absent stays as it is.</summary>
public sealed record SupplierRevisionRequest(
    string? Name = null, string? Country = null, string? Services = null, SupplierPolicy? Policy = null);
