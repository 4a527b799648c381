using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>All legal entities that readiness follows from now on.</summary>
[EventType("readiness.entities-followed")]
public sealed record EntitiesFollowed(Instant At, string Zone, IReadOnlyList<FollowedEntity> Entities) : SubjectEvent;
