namespace Nis2.Compliance.Suppliers;

public sealed record EndRelationship(string Reason) : SupplierCommand;
