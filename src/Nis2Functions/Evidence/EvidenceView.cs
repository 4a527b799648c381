using Nis2.Compliance.Evidence;
using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Evidence;

/// <param name="Sha256">Of the file, 64 hexadecimal digits, taken while it came in.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ContentType">Decided by the server.</param>
public sealed record EvidenceView(
    string Id, string? FileName, string ContentType, long Size, string Sha256, Instant? StoredAt, string Content)
{
    internal static EvidenceView Of(string organisation, Subject<EvidenceState> subject) => new(
        subject.Id.Value,
        subject.State.FileName,
        subject.State.ContentType,
        subject.State.Size,
        subject.State.Sha256!,
        subject.UpdatedAt,
        Address(organisation, subject.Id.Value) + "/content");

    internal static string Address(string organisation, string id) =>
        $"/api/organisations/{Uri.EscapeDataString(organisation)}/evidence/{id}";
}
