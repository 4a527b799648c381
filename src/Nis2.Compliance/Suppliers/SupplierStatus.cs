namespace Nis2.Compliance.Suppliers;

public enum SupplierStatus
{
    /// <summary>Before the first event.</summary>
    NotRegistered,
    Active,
    Ended,
}
