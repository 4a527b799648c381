namespace Nis2Functions.Webhooks.Verification;

public enum SignatureCheck
{
    Verified,

    /// <summary>No signature of a kind that this sender is known to use.</summary>
    Unsigned,

    WrongSignature,

    /// <summary>Signed too long ago, or in the future.</summary>
    OutOfTime,
}
