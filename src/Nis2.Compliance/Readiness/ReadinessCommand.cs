namespace Nis2.Compliance.Readiness;

/// <summary>What can be asked of readiness.</summary>
public abstract record ReadinessCommand;
