namespace Nis2.Compliance.Reports;

/// <summary>How much a report takes.</summary>
public static class ReportLimits
{
    public const int Text = 8_000;
    public const int Choices = 60;
    public const int Indicators = 100;
    public const int Indicator = 300;
    public const int Note = 1_000;

    /// <summary>Answers in one request.</summary>
    public const int AtOnce = 30;

    /// <summary>Answers in one stream.</summary>
    public const int Values = 400;

    /// <summary>Versions in one stream.</summary>
    public const int Versions = 60;
}
