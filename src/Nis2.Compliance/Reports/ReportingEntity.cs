namespace Nis2.Compliance.Reports;

/// <summary>One legal entity of the organisation.</summary>
public sealed record ReportingEntity(string Id, string Name, bool CriticalFacility = false);
