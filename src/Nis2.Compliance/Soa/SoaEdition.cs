namespace Nis2.Compliance.Soa;

/// <summary>The edition of ISO/IEC 27001 whose Annex A ids a file uses; years are taken from ids, never from labels.</summary>
public enum SoaEdition
{
    /// <summary>ISO/IEC 27001:2022, also printed as EN 2023 or DIN EN 2024.</summary>
    Iso2022,

    /// <summary>ISO/IEC 27001:2013, also printed as EN 2017.</summary>
    Iso2013,
}
