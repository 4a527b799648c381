namespace Nis2.Compliance.Reports;

/// <summary>What drafts need of the organisation.</summary>
/// <param name="FourEyes">A draft is filed only with a second person's sign-off.</param>
public sealed record ReportingOrganisation(string Name, IReadOnlyList<string> EntityTypes, bool FourEyes = false, bool CriticalFacility = false);
