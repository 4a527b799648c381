namespace Nis2.Compliance.Soa;

public sealed record EndCertificate(string Reason) : SoaCommand;
