namespace Nis2.Compliance.Suppliers;

/// <summary>Corrects what is not null.</summary>
public sealed record ReviseSupplier(
    string? Name = null,
    string? Country = null,
    string? Services = null,
    SupplierPolicy? Policy = null) : SupplierCommand;
