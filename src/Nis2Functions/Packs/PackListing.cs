namespace Nis2Functions.Packs;

/// <summary>A file of the archive.</summary>
/// <param name="Path">Below the folder that the archive is unpacked to.</param>
public sealed record PackListing(string Path, long Size, string Sha256);
