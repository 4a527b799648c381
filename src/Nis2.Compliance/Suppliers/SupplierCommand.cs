namespace Nis2.Compliance.Suppliers;

/// <summary>What can be asked of a supplier.</summary>
public abstract record SupplierCommand;
