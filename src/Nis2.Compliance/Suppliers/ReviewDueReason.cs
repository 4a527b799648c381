namespace Nis2.Compliance.Suppliers;

/// <summary>Why a review's due day was recorded.</summary>
public enum ReviewDueReason
{
    Registered,
    Reviewed,
    CriticalityChanged,
    PolicyChanged,
}
