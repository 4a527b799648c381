using Nis2.Compliance.Suppliers;

namespace Nis2Functions.Suppliers;

/// <summary>The period of the present cycle is counted anew.</summary>
public sealed record CriticalityRequest(Criticality Criticality, string Reason);
