namespace Nis2Functions.Health;

public sealed record HealthView(string Status);
