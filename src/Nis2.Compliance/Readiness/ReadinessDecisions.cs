using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>
/// What each command comes to: steps that the clock missed, the fact itself, and what the facts then ask for. Incidents never ask here:
/// they are reported whether anybody is registered or not.
/// </summary>
public static class ReadinessDecisions
{
    public static Decision Decide(ReadinessState state, ReadinessCommand command, DecisionContext context)
    {
        if (state.StartedAt is null && command is not FollowEntities)
            return new Refusal(RefusalKind.NotFound, "readiness-not-started", "No legal entity was assessed yet.");
        var missed = ReadinessSteps.Take(state, context.Now);
        var present = missed.Aggregate(state, ReadinessFold.Apply);
        var decision = command is FollowEntities follow
            ? Follow(present, follow, context.Now)
            : ReadinessFacts.Decide(present, command, context.Now);
        if (decision is not Decision.Accepted accepted)
            return decision;
        var after = accepted.Events.Aggregate(present, ReadinessFold.Apply);
        SubjectEvent[] events = [.. accepted.Events, .. ReadinessSteps.Reconcile(after)];
        return events.Length == 0 ? Decision.Accept() : Decision.Accept([.. missed, .. events]);
    }

    // Days are kept from the first time on that an entity is followed under a country's law.
    private static Decision Follow(ReadinessState state, FollowEntities follow, Instant now)
    {
        FollowedEntity[] entities =
        [
            .. follow.Entities.Select(entity => state.Entities.FirstOrDefault(known =>
                (known.Entity, known.Country) == (entity.Entity, entity.Country)) is { } known
                    ? entity with { FollowedSince = known.FollowedSince }
                    : entity),
        ];
        return state.StartedAt is not null && state.Zone == follow.Zone && state.Entities.SequenceEqual(entities)
            ? Decision.Accept()
            : Decision.Accept(new EntitiesFollowed(now, follow.Zone, entities));
    }
}
