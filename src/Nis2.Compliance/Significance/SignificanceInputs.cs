using NodaTime;

namespace Nis2.Compliance.Significance;

/// <summary>What is known of an incident when its significance is assessed. What is absent is unknown.</summary>
public sealed record SignificanceInputs
{
    /// <summary>All types of Annexes I and II that the entity is, such as <c>I.8.4</c>.</summary>
    public IReadOnlyList<string> EntityTypes { get; init; } = [];

    /// <summary>ISO 3166 alpha-2: adds that state's thresholds, as an indication.</summary>
    public string? Country { get; init; }

    /// <summary>When the incident occurred; needed to find recurring ones.</summary>
    public Instant? OccurredAt { get; init; }

    /// <summary>Category of the apparent root cause, such as <c>human-errors</c>.</summary>
    public string? RootCause { get; init; }

    /// <summary>The organisation's own word for this very cause, a slug; equal words mean the same apparent root cause.</summary>
    public string? CauseKey { get; init; }

    /// <summary>By question, for the incident as a whole.</summary>
    public IReadOnlyDictionary<string, SignificanceAnswer> Answers { get; init; } = new Dictionary<string, SignificanceAnswer>();

    public IReadOnlyList<AffectedService> Services { get; init; } = [];
}
