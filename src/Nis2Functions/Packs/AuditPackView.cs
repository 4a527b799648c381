using Nis2.Compliance.Packs;
using Nis2.Compliance.Soa.Export;
using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Packs;

/// <param name="Failed">Parts that are not in the pack or not whole.</param>
/// <param name="Sha256">Of the archive; null until it is built.</param>
/// <param name="Why">Why no archive came of it.</param>
/// <param name="Content">Where the archive is; null where there is none.</param>
public sealed record AuditPackView(
    string Id,
    PackStatus Status,
    PackScope Scope,
    ExportLanguage Language,
    string? Text,
    Instant RequestedAt,
    string? RequestedBy,
    IReadOnlyList<PackPart> Parts,
    IReadOnlyList<PackPart> Failed,
    string? Sha256,
    long Size,
    Instant? ExpiresAt,
    string? Why,
    string? Content)
{
    internal static AuditPackView Of(string organisation, Subject<PackState> subject) => new(
        subject.Id.Value,
        subject.State.Status,
        subject.State.Scope!,
        subject.State.Language,
        subject.State.Text,
        subject.State.RequestedAt,
        subject.State.RequestedBy,
        subject.State.Parts,
        [.. subject.State.Parts.Where(part => !part.Built || part.Why is not null)],
        subject.State.Sha256,
        subject.State.Size,
        subject.State.ExpiresAt,
        subject.State.Why,
        subject.State.Status == PackStatus.Built ? Address(organisation, subject.Id.Value) + "/content" : null);

    internal static string Address(string organisation, string id) =>
        $"/api/organisations/{Uri.EscapeDataString(organisation)}/audit-packs/{id}";
}
