using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2.Storage.Tests.Chores;

namespace Nis2.Storage.Tests.Streams;

public sealed class EraseTests
{
    private const string Secret = "Jane Doe's desk";
    private readonly Given given = new();

    [Fact]
    public async Task LeavesNoTraceOfTheTextAndTheChainValid()
    {
        await Filled();

        var erased = await Erase(null);

        Assert.Equal([1, 2, 3], Assert.IsType<ErasedEvent>(Assert.Single(erased.Recorded).Facts).Versions);
        Assert.DoesNotContain(Everything(), text => text.Contains("Jane", StringComparison.Ordinal));
        Assert.Equal("(erased)", (await given.Present()).State.Title);
        var verification = await given.Store.VerifyAsync(given.Kind, Given.Organisation, given.Id, Given.Ct);
        Assert.True(verification!.Valid, verification.Why);
        Assert.Equal(4, verification.Events);
    }

    [Fact]
    public async Task LeavesWhatWasNotAskedFor()
    {
        await Filled();

        await Erase([2]);

        Assert.Equal((Secret, "(erased)"), ((await given.Present()).State.Title, (await given.Present()).State.Notes[0]));
        var history = await given.Store.HistoryAsync(given.Kind, Given.Organisation, given.Id, 0, 10, Given.Ct);
        Assert.Equal([false, true, false, false], history.Events.Select(one => one.Erased));
    }

    [Fact]
    public async Task ReachesThePast()
    {
        await Filled();
        var before = await given.Present();

        await Erase(null);

        var past = await given.Store.AsOfAsync(given.Kind, Given.Organisation, given.Id, before.UpdatedAt!.Value, Given.Ct);
        Assert.Equal((3, "(erased)"), (past!.Version, past.State.Title));
    }

    [Fact]
    public async Task RemovesLargeTextsFromTheirBlobs()
    {
        await given.Open(Secret);
        await given.Done(new ChoreNoted("large", Secret + new string('x', 300_000)));
        Assert.Equal(2, given.Payloads.Names.Count);

        await Erase([2]);

        Assert.Empty(given.Payloads.Names);
        Assert.Equal([Secret], (await given.Present()) is { } now ? [now.State.Title] : Array.Empty<string>());
    }

    [Fact]
    public async Task DoesNothingTwice()
    {
        await Filled();
        var command = given.Command();
        await given.Store.EraseAsync(given.Kind, Given.Organisation, given.Id, command, null, "asked", Given.Ct);

        var repeated = await given.Store.EraseAsync(given.Kind, Given.Organisation, given.Id, command, null, "asked", Given.Ct);
        var other = await Erase(null);

        Assert.True(Assert.IsType<AppendResult<ChoreState>.Done>(repeated).Repeated);
        Assert.Empty(other.Recorded);
        Assert.Equal(4, (await given.Present()).Version);
    }

    [Fact]
    public async Task RefusesVersionsThatAreNotThere()
    {
        await Filled();

        var result = await given.Store.EraseAsync(given.Kind, Given.Organisation, given.Id, given.Command(), [4], "asked", Given.Ct);

        Assert.Equal("version-unknown", Assert.IsType<AppendResult<ChoreState>.Refused>(result).Why.Rule);
    }

    [Fact]
    public async Task RefusesSubjectsThatAreNotThere()
    {
        var result = await given.Store.EraseAsync(given.Kind, Given.Organisation, given.Id, given.Command(), null, "asked", Given.Ct);

        Assert.Equal(RefusalKind.NotFound, Assert.IsType<AppendResult<ChoreState>.Refused>(result).Why.Kind);
    }

    [Fact]
    public async Task ErasesMoreEventsThanOneTransactionHolds()
    {
        for (var batch = 0; batch < 5; batch++)
            await given.Done([.. Enumerable.Range(0, 40).Select(SubjectEvent (number) => new ChoreNoted("n", Secret + number))]);

        await Erase(null);

        Assert.DoesNotContain(Everything(), text => text.Contains("Jane", StringComparison.Ordinal));
        Assert.Empty(given.Keys("x!"));
    }

    [Fact]
    public async Task LetsTheStreamGoOn()
    {
        await Filled();
        await Erase(null);

        await given.Done(new ChoreNoted("again", "new text"));

        var state = (await given.Present()).State;
        Assert.Equal(["(erased)", "(erased)", "new text"], state.Notes);
        Assert.True((await given.Store.VerifyAsync(given.Kind, Given.Organisation, given.Id, Given.Ct))!.Valid);
    }

    private async Task Filled()
    {
        await given.Open(Secret);
        await given.Done(new ChoreNoted("who", "Jane said so"), new ChoreNoted("what", "nothing of Jane's"));
    }

    private async Task<AppendResult<ChoreState>.Done> Erase(int[]? versions) => Assert.IsType<AppendResult<ChoreState>.Done>(
        await given.Store.EraseAsync(given.Kind, Given.Organisation, given.Id, given.Command(), versions, "asked for", Given.Ct));

    private IEnumerable<string> Everything() =>
        given.Table.Rows.SelectMany(row => row.Columns.Values.OfType<string>());
}
