using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>What each event makes of the state; total, because stored events are facts.</summary>
internal static class ReadinessFold
{
    private const int ExercisesKept = 20;

    public static ReadinessState Apply(ReadinessState state, SubjectEvent facts) => facts switch
    {
        EntitiesFollowed followed => Following(state, followed),
        RegistrationRecorded recorded => state with
        {
            Registrations = Replace(
                state.Registrations, recorded.Registration, made => (made.Entity, made.Country, made.Register)),
        },
        AccountStated stated => state with
        {
            Accounts = Replace(state.Accounts, stated.Account, account => (account.Country, account.Portal)),
        },
        LoginTested tested => state with
        {
            Accounts =
            [
                .. state.Accounts.Select(account => (account.Country, account.Portal) == (tested.Country, tested.Portal)
                    ? account with { LoginTestedOn = tested.On }
                    : account),
            ],
        },
        ChangeStated stated => state with { Changes = [.. state.Changes, stated.Change], ChangeCount = stated.Change.Id },
        ChangeNotified notified => state with { Changes = [.. state.Changes.Where(change => change.Id != notified.Change)] },
        ContactsChecked done => state with
        {
            ContactChecks = Replace(state.ContactChecks, done.Check, check => (check.Entity, check.Country)),
        },
        ExerciseRecorded held => state with
        {
            Exercises = [.. state.Exercises.Append(held.Exercise).TakeLast(ExercisesKept)],
            ExerciseDueOn = held.NextDueOn,
        },
        SheetRaised sheet => state with { SheetDueOn = sheet.NextDueOn },
        PolicySet set => state with { Policy = set.Policy },
        ItemsRecorded items => state with { Items = DueItems.Recorded(state.Items, items.Set, items.Dropped) },
        ReadinessStepsTaken taken => state with { Items = DueItems.Taken(state.Items, taken.Steps) },
        ReadinessAcknowledged answer => state with
        {
            Items =
            [
                .. state.Items.Select(item => answer.Items.Contains(item.What.Id)
                    ? DueItems.Answered(item, answer.At, ReadinessSteps.Plan(state, item.What))
                    : item),
            ],
        },
        _ => state,
    };

    private static ReadinessState Following(ReadinessState state, EntitiesFollowed followed)
    {
        var today = followed.At.InZone(Zones.Of(followed.Zone)).Date;
        return state with
        {
            StartedAt = state.StartedAt ?? followed.At,
            Zone = followed.Zone,
            Entities = followed.Entities,
            ExerciseDueOn = state.ExerciseDueOn ?? HalfYear.LastDay(today),
            SheetDueOn = state.SheetDueOn ?? HalfYear.NextQuarter(today),
        };
    }

    private static IReadOnlyList<T> Replace<T, TKey>(IReadOnlyList<T> all, T one, Func<T, TKey> key) =>
        [.. all.Where(other => !EqualityComparer<TKey>.Default.Equals(key(other), key(one))), one];
}
