using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>One clock of an incident.</summary>
/// <param name="Basis">The provision or own rule that the due instant rests on.</param>
public sealed record StageState(
    string Stage,
    string Anchor,
    Instant AnchorAt,
    Instant Due,
    Instant LegalLatest,
    bool Estimate,
    string Basis,
    string Confidence)
{
    /// <summary>The law pack; null for an own rule.</summary>
    public string? Pack { get; init; }

    public string? PackVersion { get; init; }

    public Submission? Submission { get; init; }

    /// <summary>The first due instant that passed with the stage open. No correction takes it back.</summary>
    public Instant? OverdueSince { get; init; }

    /// <summary>Last acknowledgement of a reminder.</summary>
    public Instant? AnsweredAt { get; init; }

    /// <summary>Steps of the present due instant that were taken or will never come, such as <c>remind/PT4H</c>.</summary>
    public IReadOnlyList<string> Settled { get; init; } = [];
}
