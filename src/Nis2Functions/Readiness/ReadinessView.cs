using Nis2.Compliance.Readiness;
using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Readiness;

/// <summary>What is open and what was stated; holders of accounts are opaque ids.</summary>
/// <param name="NextStepAt">When its clock looks at it again.</param>
public sealed record ReadinessView(
    int Version,
    Instant? StartedAt,
    ReadinessPolicy Policy,
    IReadOnlyList<ReadinessItemView> Items,
    IReadOnlyList<FollowedEntity> Entities,
    IReadOnlyList<MadeRegistration> Registrations,
    IReadOnlyList<PortalAccount> Accounts,
    IReadOnlyList<Portal> Portals,
    IReadOnlyList<EntityChange> OpenChanges,
    IReadOnlyList<ContactCheck> ContactChecks,
    IReadOnlyList<HeldExercise> Exercises,
    Instant? NextStepAt,
    string? NextStep)
{
    internal static ReadinessView Of(Subject<ReadinessState> subject) => new(
        subject.Version,
        subject.State.StartedAt,
        subject.State.Policy,
        [.. subject.State.Items.OrderBy(item => item.What.Due ?? Instant.MaxValue).Select(ReadinessItemView.Of)],
        subject.State.Entities,
        subject.State.Registrations,
        subject.State.Accounts,
        [.. subject.State.Entities.Select(entity => entity.Country).Distinct().SelectMany(Nis2.Compliance.Readiness.Portals.Of)],
        subject.State.Changes,
        subject.State.ContactChecks,
        subject.State.Exercises,
        subject.Next?.At,
        subject.Next?.What);
}
