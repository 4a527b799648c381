namespace Nis2.Compliance.Soa;

/// <summary>Replaces the corrections of an import.</summary>
public sealed record CorrectImport(string Import, ImportCorrections Corrections) : SoaCommand;
