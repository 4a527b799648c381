using Nis2.Compliance.Assessments;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Scope;
using NodaTime;

namespace Nis2Functions.Assessments;

/// <summary>What readiness shows of NIS2-only duties; what it does not show, people state.</summary>
internal static class DutyReader
{
    private const int RehearsedWithinMonths = 12;

    public static IReadOnlyList<DutyFact> Of(ReadinessState? readiness, LocalDate today) =>
        readiness?.StartedAt is null ? []
        : readiness.Entities.Count == 0 ? [Reporting(readiness, today)]
        : [Registration(readiness), Reporting(readiness, today)];

    private static DutyFact Registration(ReadinessState readiness)
    {
        var asked = readiness.Entities.Where(entity => entity.Registration != Answer.No).ToList();
        var made = asked.Count(entity => readiness.Registrations.Any(registration =>
            (registration.Entity, registration.Country, registration.Register) == (entity.Entity, entity.Country, Register.Authority)));
        var standing = made == asked.Count ? DutyStanding.Fulfilled : made > 0 ? DutyStanding.PartlyFulfilled : DutyStanding.Open;
        return new DutyFact("nis2:registration", standing, $"{made} of {asked.Count} registrations recorded.");
    }

    private static DutyFact Reporting(ReadinessState readiness, LocalDate today)
    {
        var last = readiness.Exercises.Count == 0 ? (LocalDate?)null : readiness.Exercises.Max(exercise => exercise.HeldOn);
        return last is { } held && held >= today.PlusMonths(-RehearsedWithinMonths)
            ? new DutyFact("nis2:reporting", DutyStanding.Fulfilled, $"Clocks run here; last exercise on {held:R}.")
            : new DutyFact("nis2:reporting", DutyStanding.PartlyFulfilled, "Clocks run here; no exercise within twelve months.");
    }
}
