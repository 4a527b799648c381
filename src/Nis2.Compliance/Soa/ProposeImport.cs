namespace Nis2.Compliance.Soa;

/// <summary>Hands in a file that counts for nothing yet; the oldest that waits makes room.</summary>
public sealed record ProposeImport(string Import, ImportContent Content, string Sha256, long Size, string? FileName) : SoaCommand;
