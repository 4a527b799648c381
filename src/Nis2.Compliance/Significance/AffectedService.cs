namespace Nis2.Compliance.Significance;

/// <summary>One service of the entity; Arts. 5 to 14 of Implementing Regulation (EU) 2024/2690 look at each on its own.</summary>
/// <param name="EntityType">The type that the entity is by this service, such as <c>I.8.4</c>.</param>
/// <param name="Affected">False where the incident is known to leave it untouched: then no answer is needed.</param>
/// <param name="Ongoing">True while it lasts: durations are bounds from below then.</param>
/// <param name="Answers">By question; what is absent is unknown.</param>
public sealed record AffectedService(
    string Name,
    string EntityType,
    bool Affected = true,
    bool Ongoing = false,
    IReadOnlyDictionary<string, SignificanceAnswer>? Answers = null);
