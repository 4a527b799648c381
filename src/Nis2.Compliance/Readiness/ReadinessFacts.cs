using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>Facts that people state.</summary>
internal static class ReadinessFacts
{
    private const int LongestText = 200;
    private const int MostHolders = 20;
    private const int MostChanges = 200;

    private static readonly LocalDate Earliest = new(2000, 1, 1);

    public static Decision Decide(ReadinessState state, ReadinessCommand command, Instant now)
    {
        var today = now.InZone(Zones.Of(state.Zone)).Date;
        return command switch
        {
            RecordRegistration registration => Register(state, registration, today),
            StateAccount stated => Account(state, stated.Account, today),
            RecordLoginTest test => Test(state, test, today),
            StateChange change => Change(state, change, today),
            NotifyChange notice => Notify(state, notice, today),
            CheckContacts check => Check(state, check, today),
            RecordExercise exercise => Exercise(state, exercise, today),
            CountExercise count when state.Wants(count.Begun) =>
                Exercise(state, new RecordExercise(count.Incident, count.Begun.InZone(Zones.Of(state.Zone)).Date), today),
            CountExercise => Decision.Accept(),
            SetReadinessPolicy set => Policy(state, set.Policy),
            AcknowledgeReadiness answer => Acknowledge(state, answer, now),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
        };
    }

    private static Decision Register(ReadinessState state, RecordRegistration asked, LocalDate today)
    {
        if (Inputs.Refused(
            out var refusal,
            Followed(state, asked.Entity, asked.Country),
            Past(asked.RegisteredOn, today, "registeredOn"),
            Inputs.Optional(asked.Reference, "reference", LongestText)))
            return refusal;
        var made = new MadeRegistration(asked.Entity, asked.Country, asked.Register, asked.RegisteredOn, asked.Reference);
        return state.Registrations.Contains(made) ? Decision.Accept() : Decision.Accept(new RegistrationRecorded(made));
    }

    private static Decision Account(ReadinessState state, PortalAccount account, LocalDate today)
    {
        if (Inputs.Refused(
            out var refusal,
            Portals.Of(account.Country).Any(portal => portal.Id == account.Portal)
                ? null
                : new Refusal(RefusalKind.NotFound, "portal-unknown", "There is no such portal in this country.", "portal"),
            account.Holders.Count > MostHolders ? Inputs.Invalid("too-many-holders", $"{MostHolders} at most.", "holders") : null,
            account.Holders.Select(holder => Inputs.Person(holder, "holders")).FirstOrDefault(found => found is not null),
            Past(account.AppliedOn, today, "appliedOn"),
            Past(account.ActiveSince, today, "activeSince"),
            Past(account.LoginTestedOn, today, "loginTestedOn"),
            account.CertificateExpires < Earliest || account.CertificateExpires > today.PlusYears(20)
                ? Inputs.Invalid("date-out-of-range", "At most twenty years ahead.", "certificateExpires")
                : null))
            return refusal;
        var stated = account with { Holders = [.. account.Holders.Distinct()] };
        return state.Accounts.Any(known => DomainJson.Same(known, stated)) ? Decision.Accept() : Decision.Accept(new AccountStated(stated));
    }

    private static Decision Test(ReadinessState state, RecordLoginTest asked, LocalDate today)
    {
        var on = asked.On ?? today;
        if (Inputs.Refused(
            out var refusal,
            state.Accounts.Any(account =>
                (account.Country, account.Portal) == (asked.Country, asked.Portal) && account.ActiveSince is not null)
                ? null
                : new Refusal(RefusalKind.Conflict, "account-not-active", "No active account of this portal was stated.", "portal"),
            Past(on, today, "on")))
            return refusal;
        return Decision.Accept(new LoginTested(asked.Country, asked.Portal, on));
    }

    private static Decision Change(ReadinessState state, StateChange asked, LocalDate today)
    {
        var known = asked.KnownOn ?? today;
        if (Inputs.Refused(
            out var refusal,
            Followed(state, asked.Entity, asked.Country),
            Past(asked.ChangedOn, today, "changedOn"),
            Past(known, today, "knownOn"),
            state.Changes.Count >= MostChanges
                ? new Refusal(RefusalKind.Conflict, "too-many-changes", $"{MostChanges} open changes at most.")
                : null))
            return refusal;
        return Decision.Accept(new ChangeStated(new EntityChange(
            state.ChangeCount + 1, asked.Entity, asked.Country, asked.Register, asked.ChangedOn, known)));
    }

    private static Decision Notify(ReadinessState state, NotifyChange asked, LocalDate today)
    {
        if (state.Changes.All(change => change.Id != asked.Change))
        {
            return asked.Change >= 1 && asked.Change <= state.ChangeCount
                ? Decision.Accept()
                : new Refusal(RefusalKind.NotFound, "change-unknown", "There is no such change.", "change");
        }

        var on = asked.NotifiedOn ?? today;
        return Inputs.Refused(
            out var refusal, Past(on, today, "notifiedOn"), Inputs.Optional(asked.Reference, "reference", LongestText))
            ? refusal
            : Decision.Accept(new ChangeNotified(asked.Change, on, asked.Reference));
    }

    private static Decision Check(ReadinessState state, CheckContacts asked, LocalDate today)
    {
        var on = asked.CheckedOn ?? today;
        return Inputs.Refused(out var refusal, Followed(state, asked.Entity, asked.Country), Past(on, today, "checkedOn"))
            ? refusal
            : Decision.Accept(new ContactsChecked(new ContactCheck(asked.Entity, asked.Country, on)));
    }

    // One counts for its own half-year; a half-year that passed without stays missed.
    private static Decision Exercise(ReadinessState state, RecordExercise asked, LocalDate today)
    {
        if (Inputs.Refused(
            out var refusal,
            SubjectId.TryParse(asked.Incident, out var incident) && incident.Kind == "incident"
                ? null
                : Inputs.Invalid("subject-malformed", "An incident's id is needed.", "incident"),
            Past(asked.HeldOn, today, "heldOn")))
            return refusal;
        var held = new HeldExercise(asked.Incident, asked.HeldOn);
        return state.Exercises.Any(exercise => exercise.Incident == asked.Incident)
            ? Decision.Accept()
            : Decision.Accept(new ExerciseRecorded(
                held, LocalDate.Max(state.ExerciseDueOn ?? HalfYear.LastDay(today), HalfYear.NextLastDay(asked.HeldOn))));
    }

    private static Decision Policy(ReadinessState state, ReadinessPolicy policy)
    {
        if (ReadinessPolicyRules.Check(policy, "policy") is { } refusal)
            return refusal;
        return DomainJson.Same(state.Policy, policy) ? Decision.Accept() : Decision.Accept(new PolicySet(policy));
    }

    private static Decision Acknowledge(ReadinessState state, AcknowledgeReadiness asked, Instant now)
    {
        if (asked.Item is not null && state.Items.All(item => item.What.Id != asked.Item))
            return new Refusal(RefusalKind.NotFound, "item-unknown", "Nothing of this id is open.", "item");
        string[] unanswered =
        [
            .. state.Items
                .Where(item => asked.Item is null || item.What.Id == asked.Item)
                .Where(item => DueItems.AwaitsAnswer(item, state.Policy.Leads, now))
                .Select(item => item.What.Id),
        ];
        return unanswered.Length == 0 ? Decision.Accept() : Decision.Accept(new ReadinessAcknowledged(now, unanswered));
    }

    private static Refusal? Followed(ReadinessState state, string entity, string country) =>
        state.Entities.Any(followed => (followed.Entity, followed.Country) == (entity, country))
            ? null
            : new Refusal(RefusalKind.NotFound, "entity-not-followed", "No such legal entity under this country's law.", "entity");

    private static Refusal? Past(LocalDate? date, LocalDate today, string field) => date < Earliest || date > today.PlusDays(1)
        ? Inputs.Invalid("date-out-of-range", "A day from 2000 to today.", field)
        : null;
}
