using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2.Storage.Tests.Chores;

namespace Nis2.Storage.Tests.Streams;

public sealed class PayloadTests
{
    private readonly Given given = new();

    [Fact]
    public async Task LargeFactsLieInABlobAndComeBack()
    {
        var topic = new string('t', 40_000);

        await given.Done(new ChoreNoted(topic, "text"));

        Assert.StartsWith("acme/chore-1/facts/0000000001-", Assert.Single(given.Payloads.Names), StringComparison.Ordinal);
        var history = await given.Store.HistoryAsync(given.Kind, Given.Organisation, given.Id, 0, 1, Given.Ct);
        Assert.Equal(new ChoreNoted(topic, "text"), Assert.Single(history.Events).Recorded.Facts);
        Assert.True((await Verify()).Valid);
    }

    [Fact]
    public async Task ChangedBlobsAreFoundOut()
    {
        await given.Done(new ChoreNoted(new string('t', 40_000), "text"));

        await given.Payloads.PutAsync(given.Payloads.Names[0], "{}"u8.ToArray(), Given.Ct);
        Assert.Equal(1, (await Verify()).FirstBroken);
        await given.Payloads.DeleteAsync(given.Payloads.Names[0], Given.Ct);
        Assert.False((await Verify()).Valid);
    }

    [Fact]
    public async Task AnAppendOfManyLargeEventsFitsIntoItsTransaction()
    {
        var text = new string('"', 5_000);

        await given.Done([.. Enumerable.Range(0, 40).Select(SubjectEvent (_) => new ChoreNoted(text, text))]);

        Assert.NotEmpty(given.Payloads.Names);
        Assert.Equal(40, (await given.Present()).State.Noted);
        Assert.True((await Verify()).Valid);
    }

    [Fact]
    public async Task AStateOfAnySizeComesBack()
    {
        for (var size = 10_000; size <= 500_000; size += 70_000)
        {
            await given.Done(new ChoreNoted("n", new string('x', size)));
            Assert.Equal(size, (await given.Present()).State.Notes[^1].Length);
        }

        Assert.Single(given.Payloads.Names, name => name.Contains("/snapshot/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ALostSnapshotIsFoldedAgain()
    {
        await given.Done(new ChoreNoted("n", new string('x', 300_000)));
        var snapshot = given.Payloads.Names.Single(name => name.Contains("/snapshot/", StringComparison.Ordinal));
        await given.Payloads.DeleteAsync(snapshot, Given.Ct);

        Assert.Equal(1, (await given.Present()).State.Noted);
    }

    [Fact]
    public async Task AnAppendStandsEvenIfTheOldSnapshotCannotBeDeleted()
    {
        await given.Done(new ChoreNoted("n", new string('x', 300_000)));
        given.Payloads.Before = (operation, _) =>
        {
            if (operation == "delete")
                throw new StorageUnavailableException("away");
        };

        Assert.False((await given.Done(new ChoreNoted("n", "small"))).Repeated);
        Assert.Equal(2, (await given.Present()).Version);
    }

    private async Task<Verification> Verify() => (await given.Store.VerifyAsync(given.Kind, Given.Organisation, given.Id, Given.Ct))!;
}
