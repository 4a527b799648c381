namespace Nis2.Compliance.Soa.Export;

/// <summary>Headers and words of an export; both are read back.</summary>
public enum ExportLanguage
{
    En,
    De,
}
