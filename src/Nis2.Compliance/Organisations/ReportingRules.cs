namespace Nis2.Compliance.Organisations;

/// <summary>The organisation's own rules for its reports.</summary>
/// <param name="FourEyes">A draft is filed from here only after a second person signed it off.</param>
/// <param name="CriticalFacility">It operates a critical facility: in Germany § 32(3) BSIG asks for more.</param>
public sealed record ReportingRules(bool FourEyes = false, bool CriticalFacility = false);
