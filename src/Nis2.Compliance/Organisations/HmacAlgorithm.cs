namespace Nis2.Compliance.Organisations;

public enum HmacAlgorithm
{
    Sha256,

    /// <summary>Only for senders that know no better.</summary>
    Sha1,
}
