namespace Nis2.Compliance.Readiness;

public sealed record StateAccount(PortalAccount Account) : ReadinessCommand;
