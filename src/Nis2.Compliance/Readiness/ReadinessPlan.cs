using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Scope;

namespace Nis2.Compliance.Readiness;

/// <summary>Everything that is open by the facts: pure, so that the recorded items are brought to it by their difference.</summary>
internal static class ReadinessPlan
{
    private const string Own = "own rule";

    public static IReadOnlyList<ItemDue> Of(ReadinessState state) => state.StartedAt is null ? [] :
    [
        .. Registrations(state),
        .. state.Entities.Where(entity => entity.Registration != Answer.No).GroupBy(entity => entity.Country)
            .SelectMany(group => PortalItems(state, group.Key, [.. group])),
        .. state.Changes.SelectMany(change => state.Entities
            .Where(entity => (entity.Entity, entity.Country) == (change.Entity, change.Country))
            .Select(entity => RegistrationDues.Of(change, entity))),
        .. Rehearsed(state),
    ];

    public static bool IsMade(ReadinessState state, FollowedEntity entity, Register register) => state.Registrations.Any(made =>
        (made.Entity, made.Country, made.Register) == (entity.Entity, entity.Country, register));

    private static IEnumerable<ItemDue> Registrations(ReadinessState state)
    {
        foreach (var entity in state.Entities.Where(entity => entity.Registration != Answer.No))
        {
            if (!IsMade(state, entity, Register.Authority))
                yield return RegistrationDues.Of(entity, Register.Authority);
            else
                yield return ContactCheck(state, entity);
        }

        foreach (var entity in state.Entities.Where(entity => entity.DigitalRegistration != Answer.No))
        {
            if (!IsMade(state, entity, Register.Digital))
                yield return RegistrationDues.Of(entity, Register.Digital);
        }
    }

    private static ItemDue ContactCheck(ReadinessState state, FollowedEntity entity)
    {
        var registered = state.Registrations.First(made =>
            (made.Entity, made.Country, made.Register) == (entity.Entity, entity.Country, Register.Authority)).RegisteredOn;
        var last = state.ContactChecks.LastOrDefault(check => (check.Entity, check.Country) == (entity.Entity, entity.Country))?.CheckedOn;
        var from = LocalDate.Max(entity.FollowedSince, LocalDate.Max(registered, last ?? registered));
        return Rule(
            ReadinessIds.Contacts(entity.Country, entity.Entity), $"Check of registered contact data: {entity.Name} ({entity.Country})",
            RegistrationDues.EndOf((last is null ? from : last.Value).PlusDays(state.Policy.ContactCheckDays), entity),
            $"Own rule: every {state.Policy.ContactCheckDays} days (Art. 3(4) wants changes told)");
    }

    private static IEnumerable<ItemDue> PortalItems(ReadinessState state, string country, IReadOnlyList<FollowedEntity> entities)
    {
        var policy = state.Policy;
        var first = entities[0];
        var since = entities.Min(entity => entity.FollowedSince);
        foreach (var portal in Portals.Of(country))
        {
            var account = state.Accounts.FirstOrDefault(one => (one.Country, one.Portal) == (country, portal.Id));
            if (account?.ActiveSince is not { } active)
            {
                yield return Rule(
                    ReadinessIds.Account(country, portal.Id), $"Account: {portal.Name} ({country})",
                    AccountDue(state, portal, entities) ?? RegistrationDues.EndOf(since.PlusDays(policy.AccountDays), first),
                    $"Own rule: before the registration, and {policy.AccountDays} days where none is pending. {portal.Text}");
                continue;
            }

            if (account.Holders.Count < 2)
            {
                yield return Rule(
                    ReadinessIds.SecondHolder(country, portal.Id), $"Second holder: {portal.Name} ({country})",
                    RegistrationDues.EndOf(LocalDate.Max(active, since).PlusDays(policy.SecondHolderDays), first),
                    "Own rule: two people can sign in");
            }

            if (account.CertificateExpires is { } expires)
            {
                yield return Rule(
                    ReadinessIds.Certificate(country, portal.Id), $"Certificate: {portal.Name} ({country})",
                    RegistrationDues.EndOf(expires, first), "The certificate's last day");
            }

            yield return Rule(
                ReadinessIds.LoginTest(country, portal.Id), $"Login test: {portal.Name} ({country})",
                RegistrationDues.EndOf((account.LoginTestedOn ?? LocalDate.Max(active, since)).PlusDays(policy.LoginTestDays), first),
                $"Own rule: every {policy.LoginTestDays} days");
        }
    }

    // Applying comes before registering, by the working days that the account takes.
    private static Instant? AccountDue(ReadinessState state, Portal portal, IReadOnlyList<FollowedEntity> entities)
    {
        var pending = entities.Where(entity => !IsMade(state, entity, Register.Authority))
            .Select(entity => (Entity: entity, RegistrationDues.Of(entity, Register.Authority).Due))
            .Where(one => one.Due is not null)
            .OrderBy(one => one.Due)
            .FirstOrDefault();
        if (pending.Due is not { } due)
            return null;
        var day = (due - Duration.Epsilon).InZone(Zones.Of(pending.Entity.Zone)).Date;
        var holidays = HolidayCalendars.For(portal.Country);
        for (var left = portal.WorkingDays; left > 0; left--)
        {
            do
            {
                day = day.PlusDays(-1);
            }
            while (!holidays.IsWorkingDay(day));
        }

        return RegistrationDues.EndOf(day, pending.Entity);
    }

    private static IEnumerable<ItemDue> Rehearsed(ReadinessState state)
    {
        var zone = Zones.Of(state.Zone);
        if (state.ExerciseDueOn is { } exercise)
        {
            yield return new ItemDue(
                ReadinessIds.Exercise, "Incident exercise of the half-year", DeadlineCalculator.EndOfDay(exercise, zone), null,
                Force.Guidance,
                "Good practice: two exercises a year (Art. 21(2)(b), (c) and (f) name no period)", Own);
        }

        if (state.SheetDueOn is { } sheet)
        {
            yield return Rule(
                ReadinessIds.EmergencySheet, "Emergency sheet of the quarter", zone.AtStartOfDay(sheet).ToInstant(),
                "Own rule: sent anew every quarter");
        }
    }

    private static ItemDue Rule(string id, string title, Instant due, string basis) => new(id, title, due, null, Force.OwnRule, basis, Own);
}
