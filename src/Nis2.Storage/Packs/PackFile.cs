namespace Nis2.Storage.Packs;

/// <param name="Sha256">64 hexadecimal digits, lower case.</param>
/// <param name="Size">Bytes.</param>
public sealed record PackFile(string Sha256, long Size);
