namespace Nis2.Compliance.Readiness;

/// <summary>Starts readiness, or brings the legal entities that it follows up to date.</summary>
public sealed record FollowEntities(string Zone, IReadOnlyList<FollowedEntity> Entities) : ReadinessCommand;
