using Nis2.Compliance.Soa;
using NodaTime;

namespace Nis2Functions.Soa;

/// <summary>A file that was handed in and not accepted.</summary>
public sealed record WaitingImportView(string Id, ImportContent Content, string? FileName, string Sha256, long Size, Instant ProposedAt)
{
    internal static WaitingImportView Of(SoaImport import) =>
        new(import.Id, import.Content, import.FileName, import.Sha256, import.Size, import.ProposedAt);
}
