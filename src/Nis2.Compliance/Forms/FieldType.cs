namespace Nis2.Compliance.Forms;

/// <summary>What a field of a report holds.</summary>
public enum FieldType
{
    Text,

    /// <summary>One value of a list.</summary>
    Choice,

    /// <summary>Several values of a list.</summary>
    Choices,

    Number,

    /// <summary>Euro.</summary>
    Amount,

    Percent,
    Instant,
    Duration,

    /// <summary>ISO 3166 alpha-2 codes.</summary>
    Countries,

    /// <summary>Indicators of compromise.</summary>
    Indicators,
}
