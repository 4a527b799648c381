namespace Nis2Functions.Soa;

public sealed record EndCertificateRequest(string Reason);
