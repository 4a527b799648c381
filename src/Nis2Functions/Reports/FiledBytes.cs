namespace Nis2Functions.Reports;

/// <summary>Exactly what is filed.</summary>
internal sealed record FiledBytes(byte[] Content, string Name, string ContentType, string Sha256, bool Generated);
