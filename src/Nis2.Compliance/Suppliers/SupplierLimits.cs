namespace Nis2.Compliance.Suppliers;

/// <summary>The longest texts and lists that a supplier takes.</summary>
public static class SupplierLimits
{
    public const int Name = 200;
    public const int Services = 2_000;
    public const int Findings = 4_000;
    public const int Reason = 2_000;
    public const int EvidenceIds = 50;
    public const int EvidenceId = 100;
}
