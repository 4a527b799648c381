namespace Nis2.Compliance.Significance;

/// <summary>Whether a criterion is met; what nobody knows is unknown, never "no".</summary>
public enum Verdict
{
    NotMet,
    Unknown,
    Met,
}
