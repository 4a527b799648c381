namespace Nis2.Compliance.Readiness;

public sealed record SetReadinessPolicy(ReadinessPolicy Policy) : ReadinessCommand;
