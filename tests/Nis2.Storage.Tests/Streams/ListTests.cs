using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2.Storage.Tests.Chores;
using NodaTime;

namespace Nis2.Storage.Tests.Streams;

public sealed class ListTests
{
    private readonly Given given = new();

    [Fact]
    public async Task PagesThroughHeads()
    {
        for (var number = 0; number < 25; number++)
            await Open(number);

        var all = new List<SubjectId>();
        HeadPage? page = null;
        do
        {
            page = await given.Store.ListAsync(Given.Organisation, "chore", new HeadFilter(), 10, page?.Continuation, Given.Ct);
            all.AddRange(page.Items.Select(head => head.Id));
        }
        while (page.Continuation is not null);

        Assert.Equal(25, all.Distinct().Count());
        Assert.Equal(25, all.Count);
    }

    [Fact]
    public async Task FiltersHeads()
    {
        await Open(1);
        await Open(2, exercise: true);
        await given.Store.AppendAsync(
            given.Kind, Given.Organisation, SubjectId.Of("chore", "1"), given.Command(), _ => Decision.Accept(new ChoreDone()), Given.Ct);

        Assert.Equal(["chore-2"], await Listed(new HeadFilter(Open: true)));
        Assert.Equal(["chore-1"], await Listed(new HeadFilter(Status: "done")));
        Assert.Equal(["chore-1"], await Listed(new HeadFilter(Exercise: false)));
        Assert.Empty(await Listed(new HeadFilter(Status: "done", Exercise: true)));
    }

    [Fact]
    public async Task FindsRareMatchesFarApartWithoutReadingEverythingAtOnce()
    {
        for (var number = 0; number < 120; number++)
            await Open(number, exercise: number == 119);

        var page = await given.Store.ListAsync(Given.Organisation, "chore", new HeadFilter(Exercise: true), 5, null, Given.Ct);

        Assert.Equal("chore-119", Assert.Single(page.Items.Select(head => head.Id.Value)));
    }

    [Fact]
    public async Task ShowsWhatAHeadHolds()
    {
        await Open(1);

        var head = Assert.Single((await given.Store.ListAsync(Given.Organisation, "chore", new HeadFilter(), 5, null, Given.Ct)).Items);

        Assert.Equal(("Chore 1", 1, "remind"), (head.Summary.Title, head.Version, head.Next!.What));
    }

    [Theory]
    [InlineData("%%")]
    [InlineData("cyFjaG9yZS0x")]
    [InlineData("aCFvdGhlci0x")]
    public async Task RefusesTokensOfOtherLists(string token) => await Assert.ThrowsAsync<InvalidContinuationException>(
        () => given.Store.ListAsync(Given.Organisation, "chore", new HeadFilter(), 5, token, Given.Ct));

    [Fact]
    public async Task SortsAndFiltersWhatIsDue()
    {
        await Open(1, due: Given.Due + Duration.FromHours(2));
        await Open(2, due: Given.Due);
        await Open(3, exercise: true);

        Assert.Equal(["chore-2", "chore-1"], await Due());
        Assert.Equal(["chore-3"], await Due(exercise: true));
        Assert.Equal(["chore-1"], await Due(from: Given.Due + Duration.Epsilon));
        Assert.Equal(["chore-2"], await Due(to: Given.Due + Duration.FromHours(2)));
        Assert.Empty(await Due(kind: "incident"));
        Assert.Empty(await Due(force: Force.Law));
    }

    [Fact]
    public async Task PagesThroughWhatIsDue()
    {
        for (var number = 0; number < 7; number++)
            await Open(number, due: Given.Due + Duration.FromHours(number));

        var first = await given.Store.DueAsync(Given.Organisation, Given.Due, null, false, null, null, 4, null, Given.Ct);
        var second = await given.Store.DueAsync(Given.Organisation, Given.Due, null, false, null, null, 4, first.Continuation, Given.Ct);

        Assert.Equal((4, 3), (first.Items.Count, second.Items.Count));
        Assert.Null(second.Continuation);
        Assert.Equal(first.Items[0].Obligation, Assert.Single(given.Kind.Obligations(await State(0))));
    }

    [Fact]
    public async Task GivesOverdueStepsLongestOverdueFirst()
    {
        await Open(1, due: Given.Now + Duration.FromHours(2));
        await Open(2, due: Given.Now + Duration.FromHours(1));
        await Open(3, due: Given.Now + Duration.FromHours(2) + Duration.Epsilon);

        var steps = new List<string>();
        await foreach (var overdue in given.Store.OverdueStepsAsync(Given.Organisation, Given.Now + Duration.FromHours(1), Given.Ct))
            steps.Add(overdue.Subject.Value);

        Assert.Equal(["chore-2", "chore-1"], steps);
    }

    [Fact]
    public async Task GoesBackInTime()
    {
        var opened = await given.Open();
        await given.Done(new ChoreDone());

        var past = await given.Store.AsOfAsync(given.Kind, Given.Organisation, given.Id, opened.Subject.UpdatedAt!.Value, Given.Ct);

        Assert.Equal((1, false), (past!.Version, past.State.Done));
        Assert.Null(await given.Store.AsOfAsync(given.Kind, Given.Organisation, given.Id, Given.Now - Duration.FromDays(1), Given.Ct));
    }

    [Fact]
    public async Task PagesThroughHistory()
    {
        await given.Done([.. Enumerable.Range(0, 7).Select(SubjectEvent (number) => new ChoreNoted($"{number}", null))]);

        var first = await given.Store.HistoryAsync(given.Kind, Given.Organisation, given.Id, 0, 4, Given.Ct);
        var second = await given.Store.HistoryAsync(given.Kind, Given.Organisation, given.Id, first.After!.Value, 4, Given.Ct);

        Assert.Equal([1, 2, 3, 4], first.Events.Select(one => one.Recorded.Version));
        Assert.Equal([5, 6, 7], second.Events.Select(one => one.Recorded.Version));
        Assert.Null(second.After);
    }

    private async Task Open(int number, bool exercise = false, Instant? due = null) => await given.Store.AppendAsync(
        given.Kind,
        Given.Organisation,
        SubjectId.Of("chore", $"{number}"),
        given.Command(),
        _ => Decision.Accept(new ChoreOpened($"Chore {number}", due ?? Given.Due, exercise)),
        Given.Ct);

    private async Task<ChoreState> State(int number) =>
        (await given.Store.FindAsync(given.Kind, Given.Organisation, SubjectId.Of("chore", $"{number}"), Given.Ct))!.State;

    private async Task<IEnumerable<string>> Listed(HeadFilter filter) =>
        (await given.Store.ListAsync(Given.Organisation, "chore", filter, 5, null, Given.Ct)).Items.Select(head => head.Id.Value);

    private async Task<IEnumerable<string>> Due(
        Instant? from = null, Instant? to = null, bool exercise = false, string? kind = null, Force? force = null) =>
        (await given.Store.DueAsync(Given.Organisation, from, to, exercise, kind, force, 10, null, Given.Ct)).Items
            .Select(due => due.Subject.Value);
}
