namespace Nis2.Compliance.Suppliers;

/// <summary>Counts the period of the present cycle anew.</summary>
public sealed record ChangeCriticality(Criticality Criticality, string Reason) : SupplierCommand;
