namespace Nis2.Compliance.Soa;

/// <summary>What somebody asks of a statement.</summary>
public abstract record SoaCommand;
