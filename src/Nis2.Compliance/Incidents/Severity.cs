namespace Nis2.Compliance.Incidents;

public enum Severity
{
    Low,
    Medium,
    High,
    Critical,
}
