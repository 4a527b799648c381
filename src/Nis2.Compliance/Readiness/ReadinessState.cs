using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Readiness;

/// <summary>The fold of an organisation's readiness stream.</summary>
public sealed record ReadinessState
{
    /// <summary>Null before the first event.</summary>
    public Instant? StartedAt { get; init; }

    /// <summary>tzdb id of the organisation's zone, in which days end that belong to no country's law.</summary>
    public string Zone { get; init; } = string.Empty;

    public ReadinessPolicy Policy { get; init; } = ReadinessPolicy.Default;

    public IReadOnlyList<FollowedEntity> Entities { get; init; } = [];

    public IReadOnlyList<MadeRegistration> Registrations { get; init; } = [];

    public IReadOnlyList<PortalAccount> Accounts { get; init; } = [];

    /// <summary>Changes that nobody has told the authority yet.</summary>
    public IReadOnlyList<EntityChange> Changes { get; init; } = [];

    /// <summary>How many changes there were.</summary>
    public int ChangeCount { get; init; }

    public IReadOnlyList<ContactCheck> ContactChecks { get; init; } = [];

    /// <summary>The last few, newest last.</summary>
    public IReadOnlyList<HeldExercise> Exercises { get; init; } = [];

    /// <summary>Last day of the half-year in which the next exercise is due.</summary>
    public LocalDate? ExerciseDueOn { get; init; }

    /// <summary>First day of the quarter in which the emergency sheet goes out next.</summary>
    public LocalDate? SheetDueOn { get; init; }

    /// <summary>What is open.</summary>
    public IReadOnlyList<DueItem> Items { get; init; } = [];

    /// <summary>Whether an exercise begun then would settle the half-year that is open, or one after it.</summary>
    public bool Wants(Instant exercise) => ExerciseDueOn is { } due && HalfYear.NextLastDay(exercise.InZone(Zones.Of(Zone)).Date) > due;
}
