using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2.Storage.Tests.Chores;
using NodaTime;

namespace Nis2.Storage.Tests.Streams;

public sealed class AppendTests
{
    private readonly Given given = new();

    [Fact]
    public async Task WritesEveryRowOfTheSubjectInOneTransaction()
    {
        using var meter = StorageMeter.Measure();

        await given.Open();

        Assert.Equal(
            ["d!2026-11-11T08:00:00.000000000Z!chore-1!duty=2F1", "e!chore-1!0000000001", "h!chore-1",
             "n!2026-11-11T07:00:00.000000000Z!chore-1", "o!chore-1!0000000001", "s!chore-1"],
            given.Table.Rows.Select(row => row.Key));
        Assert.Equal(new Dictionary<string, int> { ["table.find"] = 1, ["table.transaction"] = 1 }, meter.ByOperation);
    }

    [Fact]
    public async Task IsReadBackInOneLook()
    {
        await given.Open();
        using var meter = StorageMeter.Measure();

        var subject = await given.Present();

        Assert.Equal(1, meter.Count);
        Assert.Equal((1, "Sweep the floor"), (subject.Version, subject.State.Title));
        Assert.Equal(new NextStep(Given.Due - Duration.FromHours(1), "remind"), subject.Next);
    }

    [Fact]
    public async Task MovesIndexRowsWithTheState()
    {
        await given.Open();

        var moved = await given.Done(new ChoreRescheduled(Given.Due + Duration.FromDays(1)));
        var noted = await given.Done(new ChoreNoted("why", "no time"));
        var done = await given.Done(new ChoreDone());

        Assert.Equal((true, false, true), (moved.NextStepChanged, noted.NextStepChanged, done.NextStepChanged));
        Assert.Empty(given.Keys("n!"));
        Assert.Empty(given.Keys("d!"));
    }

    [Fact]
    public async Task RewritesWhatAnIndexRowSaysEvenAtTheSameInstant()
    {
        await given.Open();

        await given.Done(new ChoreOpened("Mop the floor", Given.Due, false));

        var due = await given.Store.DueAsync(Given.Organisation, null, null, false, null, null, 10, null, Given.Ct);
        Assert.Equal("Mop the floor", Assert.Single(due.Items).SubjectTitle);
    }

    [Fact]
    public async Task WritesNothingWhereNothingIsNew()
    {
        await given.Open();
        var before = given.Table.Rows;

        var done = await given.Done();

        Assert.Empty(done.Recorded);
        Assert.False(done.Repeated);
        Assert.Equal(before, given.Table.Rows);
    }

    [Fact]
    public async Task WritesNothingOnRefusal()
    {
        var refusal = new Refusal(RefusalKind.Conflict, "no", "No.");

        var result = await given.Store.AppendAsync(
            given.Kind, Given.Organisation, given.Id, given.Command(), _ => Decision.Refuse(refusal), Given.Ct);

        Assert.Equal(refusal, Assert.IsType<AppendResult<ChoreState>.Refused>(result).Why);
        Assert.Empty(given.Table.Rows);
    }

    [Fact]
    public async Task TellsTheActualVersionOnMismatch()
    {
        await given.Open();
        await given.Done(new ChoreNoted("a", "b"));

        var result = await given.Append(given.Command(expectedVersion: 1), new ChoreDone());

        Assert.Equal(2, Assert.IsType<AppendResult<ChoreState>.VersionMismatch>(result).Actual);
    }

    [Fact]
    public async Task FindsItsOwnCommandBehindTheExpectedVersion()
    {
        await given.Open();
        var command = given.Command(expectedVersion: 1);
        await given.Append(command, new ChoreNoted("a", "b"));
        await given.Done(new ChoreNoted("c", "d"));

        var repeated = Assert.IsType<AppendResult<ChoreState>.Done>(await given.Append(command, new ChoreNoted("a", "b")));

        Assert.True(repeated.Repeated);
        Assert.Equal(2, Assert.Single(repeated.Recorded).Version);
        Assert.Equal(3, repeated.Subject.Version);
    }

    [Fact]
    public async Task FindsARepeatedCommandAnywhereWhenAsked()
    {
        await given.Append(given.Command("first"), new ChoreOpened("a", Given.Due, false));
        await given.Done(new ChoreNoted("c", "d"));

        var done = Decision.Accept(new ChoreDone());
        var repeated = await given.Store.AppendAsync(
            given.Kind, Given.Organisation, given.Id, given.Command("first"), _ => done, Given.Ct, checkRepeated: true);

        Assert.True(Assert.IsType<AppendResult<ChoreState>.Done>(repeated).Repeated);
        Assert.Equal(2, (await given.Present()).Version);
    }

    [Fact]
    public async Task DecidesAgainWhenAnotherWriterWasFaster()
    {
        await given.Open();
        var intruded = false;
        given.Table.Before = call =>
        {
            if (call.Operation != "transaction" || intruded)
                return;
            intruded = true;
            given.Append(new ChoreNoted("other", "faster")).GetAwaiter().GetResult();
        };

        var seen = new List<int>();
        await given.Store.AppendAsync(
            given.Kind,
            Given.Organisation,
            given.Id,
            given.Command(),
            state =>
            {
                seen.Add(state.Noted);
                return Decision.Accept(new ChoreNoted("own", "slower"));
            },
            Given.Ct);

        Assert.Equal([0, 1], seen);
        Assert.Equal(["faster", "slower"], (await given.Present()).State.Notes);
    }

    [Fact]
    public async Task TakesALostAnswerForWhatItWas()
    {
        await given.Open();
        given.Table.After = call =>
        {
            if (call.Operation != "transaction")
                return;
            given.Table.After = null;
            throw new StorageUnavailableException("The answer got lost.");
        };

        var done = await given.Done(new ChoreNoted("a", "b"));

        Assert.True(done.Repeated);
        Assert.True(done.NextStepChanged);
        Assert.Equal(2, (await given.Present()).Version);
    }

    [Fact]
    public async Task GivesUpWhenStorageStaysAway()
    {
        given.Table.Before = call => throw new StorageUnavailableException("away");

        await Assert.ThrowsAsync<StorageUnavailableException>(() => given.Append(new ChoreDone()));
    }

    [Fact]
    public async Task WritesRowsAlongside()
    {
        var extra = new RowChange.Insert("k!extra", new Dictionary<string, object?> { ["Value"] = 1 });

        var done = Decision.Accept(new ChoreDone());
        var append = () => given.Store.AppendAsync(
            given.Kind, Given.Organisation, given.Id, given.Command(), _ => done, Given.Ct, alongside: [extra]);

        await append();

        Assert.Single(given.Keys("k!extra"));
        await Assert.ThrowsAsync<RowConflictException>(append);
        Assert.Equal(1, (await given.Present()).Version);
    }

    [Fact]
    public async Task HoldsFortyEventsAndNotMore()
    {
        var forty = Enumerable.Range(0, 40).Select(SubjectEvent (number) => new ChoreNoted("n", $"{number}")).ToArray();

        Assert.Equal(40, (await given.Done(forty)).Subject.Version);
        await Assert.ThrowsAsync<ArgumentException>(() => given.Append([.. forty, new ChoreDone()]));
    }

    [Fact]
    public async Task IndexesMoreObligationsThanOneTransactionHolds()
    {
        var kind = new ChoreKind(duties: 250);
        var append = (SubjectEvent what) => given.Store.AppendAsync(
            kind, Given.Organisation, given.Id, given.Command(), _ => Decision.Accept(what), Given.Ct);

        await append(new ChoreOpened("a", Given.Due, false));
        Assert.Equal(250, given.Keys("d!").Count());
        await append(new ChoreRescheduled(Given.Due + Duration.FromDays(1)));
        Assert.Equal(250, given.Keys("d!2026-11-12").Count());
        await append(new ChoreDone());

        Assert.Empty(given.Keys("d!"));
    }

    [Fact]
    public async Task GoesOnWhereIndexRowsWereRemoved()
    {
        await given.Open();
        foreach (var key in given.Keys("n!").Concat(given.Keys("d!")).ToList())
            await given.Table.SubmitAsync(Given.Organisation, [new RowChange.Delete(key)], Given.Ct);

        await given.Done(new ChoreRescheduled(Given.Due + Duration.FromDays(1)));

        Assert.Single(given.Keys("n!2026-11-12"));
        Assert.Single(given.Keys("d!2026-11-12"));
    }

    [Fact]
    public async Task KeepsSubjectsOfOneOrganisationFromAnother()
    {
        await given.Open();

        Assert.Null(await given.Store.FindAsync(given.Kind, "other", given.Id, Given.Ct));
    }
}
