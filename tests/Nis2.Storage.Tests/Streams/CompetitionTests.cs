using Nis2.Compliance.Subjects;
using Nis2.Storage.Blobs;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2.Storage.Tests.Chores;
using Nis2.Tests.Shared;

namespace Nis2.Storage.Tests.Streams;

/// <summary>The store over real tables and blobs.</summary>
public sealed class CompetitionTests
{
    private readonly Account account = new();
    private readonly SubjectStore store;
    private readonly Given given = new();

    public CompetitionTests() =>
        store = new SubjectStore(account.Table(), new PayloadStore(account.Container("payloads")), new CountingSalts());

    [Fact]
    public async Task SixteenWritersLoseNothing()
    {
        await Append(new ChoreOpened("t", Given.Due, false));

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(number => Append(new ChoreNoted($"{number}", "text"))));

        Assert.All(results, result => Assert.IsType<AppendResult<ChoreState>.Done>(result));
        var subject = await store.FindAsync(given.Kind, Given.Organisation, given.Id, Given.Ct);
        Assert.Equal((17, 16), (subject!.Version, subject.State.Noted));
        Assert.True((await store.VerifyAsync(given.Kind, Given.Organisation, given.Id, Given.Ct))!.Valid);
    }

    [Fact]
    public async Task SixteenAttemptsAtOneCommandAreOne()
    {
        var command = given.Command();

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => store.AppendAsync(
            given.Kind,
            Given.Organisation,
            given.Id,
            command,
            state => Decision.Accept(new ChoreOpened("t", Given.Due, false)),
            Given.Ct,
            checkRepeated: true)));

        Assert.Equal(1, results.Count(result => result is AppendResult<ChoreState>.Done { Repeated: false }));
        Assert.Equal(1, (await store.FindAsync(given.Kind, Given.Organisation, given.Id, Given.Ct))!.Version);
    }

    [Fact]
    public async Task LargeStreamsSurviveTheirErasure()
    {
        await Append(new ChoreOpened("Jane's", Given.Due, false));
        var topic = new string('"', 10_000);
        await Append([.. Enumerable.Range(0, 40).Select(SubjectEvent (number) => new ChoreNoted(topic, $"Jane {number}"))]);
        await Append(new ChoreNoted("large", new string('ä', 400_000)));

        await store.EraseAsync(given.Kind, Given.Organisation, given.Id, given.Command(), null, "asked", Given.Ct);

        var subject = await store.FindAsync(given.Kind, Given.Organisation, given.Id, Given.Ct);
        Assert.Equal("(erased)", subject!.State.Title);
        Assert.All(subject.State.Notes, note => Assert.Equal("(erased)", note));
        var verification = await store.VerifyAsync(given.Kind, Given.Organisation, given.Id, Given.Ct);
        Assert.True(verification!.Valid, verification.Why);
        var payloads = new List<string>();
        await foreach (var name in new PayloadStore(account.Container("payloads")).ListAsync("acme/chore-1/", Given.Ct))
            payloads.Add(name);
        Assert.All(payloads, name => Assert.StartsWith("acme/chore-1/facts/", name, StringComparison.Ordinal));
    }

    private Task<AppendResult<ChoreState>> Append(params SubjectEvent[] events) => store.AppendAsync(
        given.Kind, Given.Organisation, given.Id, given.Command(Guid.NewGuid().ToString()), _ => Decision.Accept(events), Given.Ct);
}
