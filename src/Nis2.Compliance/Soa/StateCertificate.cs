namespace Nis2.Compliance.Soa;

public sealed record StateCertificate(Certificate Certificate) : SoaCommand;
