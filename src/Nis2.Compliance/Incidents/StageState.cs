using NodaTime;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Incidents;

/// <summary>One clock of an incident.</summary>
/// <param name="Stage">The key, see <see cref="StageKey"/>.</param>
/// <param name="Due">Null while the anchor has not happened and nothing forecasts it, or where there is no period.</param>
/// <param name="Basis">The provision or own rule that the due instant rests on.</param>
public sealed record StageState(
    string Stage,
    string Anchor,
    Instant? AnchorAt,
    Instant? Due,
    Instant? LegalLatest,
    bool Estimate,
    string Basis,
    string Confidence)
{
    public Force Force { get; init; }

    /// <summary>The law pack; null for an own rule.</summary>
    public string? Pack { get; init; }

    public string? PackVersion { get; init; }

    /// <summary>The first one: it counts.</summary>
    public Submission? Submission { get; init; }

    /// <summary>How often the report was brought up to date since; no clock heeds it.</summary>
    public int Updates { get; init; }

    public Submission? LastUpdate { get; init; }

    /// <summary>The first due instant that passed with the stage open. No correction takes it back.</summary>
    public Instant? OverdueSince { get; init; }

    /// <summary>Last acknowledgement of a reminder.</summary>
    public Instant? AnsweredAt { get; init; }

    /// <summary>Steps of the present due instant that were taken or will never come, such as <c>remind/PT4H</c>.</summary>
    public IReadOnlyList<string> Settled { get; init; } = [];

    /// <summary>No longer owed as things stand now.</summary>
    public bool Ended { get; init; }

    /// <summary>The condition of the duty is not met, as a person judged.</summary>
    public StatedTime? Waived { get; init; }

    /// <summary>The final report said what this one would have said.</summary>
    public bool Superseded { get; init; }
}
