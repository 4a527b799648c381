namespace Nis2.Compliance.Forms;

/// <summary>Whose knowledge a field usually needs.</summary>
public enum ContributorRole
{
    Responder,
    Technical,
    Operations,
    Legal,
    Finance,
    DataProtection,
    Communications,
    Management,
}
