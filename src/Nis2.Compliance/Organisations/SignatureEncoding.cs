namespace Nis2.Compliance.Organisations;

public enum SignatureEncoding
{
    /// <summary>In lower case.</summary>
    Hex,

    /// <summary>Padded.</summary>
    Base64,
}
