namespace Nis2Functions.Reports;

/// <summary>How a draft is written.</summary>
public enum ReportFormat
{
    Json,
    Html,
    Text,
}
