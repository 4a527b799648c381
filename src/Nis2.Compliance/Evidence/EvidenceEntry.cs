using NodaTime;

namespace Nis2.Compliance.Evidence;

/// <summary>A piece of evidence as far as it counts for something.</summary>
public sealed record EvidenceEntry(string Id, string Title, IReadOnlyList<string> Links, Validity Validity)
{
    public string? SupersededBy { get; init; }

    public bool Withdrawn { get; init; }

    public Instant? EndedAt { get; init; }

    public string? Reason { get; init; }

    public static EvidenceEntry Of(string id, EvidenceState state) =>
        EvidenceFacts.Read(id, state.FileName ?? "Evidence", EvidenceFacts.Of(state));

    public EvidenceStatus StatusOn(LocalDate day) => this switch
    {
        { Withdrawn: true } => EvidenceStatus.Withdrawn,
        { SupersededBy: not null } => EvidenceStatus.Superseded,
        _ when Validity.Until < day => EvidenceStatus.Lapsed,
        _ when Validity.From > day => EvidenceStatus.NotYetValid,
        _ => EvidenceStatus.Valid,
    };
}
