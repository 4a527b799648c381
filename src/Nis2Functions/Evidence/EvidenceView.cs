using Nis2.Compliance.Evidence;
using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Evidence;

/// <param name="Sha256">Of the file, 64 hexadecimal digits, taken while it came in.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ContentType">Decided by the server.</param>
/// <param name="StoredAt">When the file came, or what is known of it last changed.</param>
/// <param name="Reason">Why it was withdrawn or superseded.</param>
public sealed record EvidenceView(
    string Id,
    string? FileName,
    string ContentType,
    long Size,
    string Sha256,
    Instant? StoredAt,
    string Content,
    IReadOnlyList<string> Links,
    Validity Validity,
    bool Withdrawn,
    string? SupersededBy,
    string? Reason,
    Instant? EndedAt)
{
    internal static EvidenceView Of(string organisation, Subject<EvidenceState> subject) => new(
        subject.Id.Value,
        subject.State.FileName,
        subject.State.ContentType,
        subject.State.Size,
        subject.State.Sha256!,
        subject.UpdatedAt,
        Address(organisation, subject.Id.Value) + "/content",
        subject.State.Links,
        subject.State.Validity,
        subject.State.Withdrawn,
        subject.State.SupersededBy,
        subject.State.Reason,
        subject.State.EndedAt);

    internal static string Address(string organisation, string id) =>
        $"/api/organisations/{Uri.EscapeDataString(organisation)}/evidence/{id}";
}
