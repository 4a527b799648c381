using NodaTime;

namespace Nis2.Compliance.Soa;

/// <summary>A file that was handed in; it counts for nothing until it is accepted.</summary>
/// <param name="Sha256">Of the file, 64 hexadecimal digits.</param>
/// <param name="Size">Bytes.</param>
public sealed record SoaImport(
    string Id, ImportContent Content, string Sha256, long Size, Instant ProposedAt, string? FileName, ImportCorrections Corrections);
