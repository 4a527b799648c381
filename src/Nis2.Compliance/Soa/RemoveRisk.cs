namespace Nis2.Compliance.Soa;

public sealed record RemoveRisk(string Id) : SoaCommand;
