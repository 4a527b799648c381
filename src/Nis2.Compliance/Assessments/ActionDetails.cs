using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>What closes a gap, inside the structure of the standard.</summary>
/// <param name="For">Requirement or NIS2-only duty, such as <c>Art.21(2)(b)</c> or <c>nis2:registration</c>.</param>
/// <param name="Control">Control or clause below which it stands in the extended statement, such as <c>A.5.24</c>.</param>
/// <param name="DueOn">Its last day, in the organisation's zone.</param>
/// <param name="Title">At most 200 characters.</param>
/// <param name="Owner">Role, team or person.</param>
/// <param name="EvidenceNeeded">What will show that it is done.</param>
public sealed record ActionDetails(
    string For, string Control, LocalDate DueOn, string? Title = null, string? Owner = null, string? EvidenceNeeded = null)
{
    /// <summary>Controls and clauses that it puts in place.</summary>
    public IReadOnlyList<string> Implements { get; init; } = [];

    /// <summary>Once it is done nothing remains of <see cref="For"/> beyond what the standard asks for.</summary>
    public bool Closes { get; init; }

    internal ActionDetails WithoutTexts() => this with { Title = null, Owner = null, EvidenceNeeded = null };

    internal ActionDetails With(ActionTexts? texts) =>
        this with { Title = texts?.Title, Owner = texts?.Owner, EvidenceNeeded = texts?.EvidenceNeeded };
}
