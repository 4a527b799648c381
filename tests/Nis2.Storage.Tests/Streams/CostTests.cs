using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2.Storage.Tests.Chores;

namespace Nis2.Storage.Tests.Streams;

/// <summary>Every operation is paid for and waited for.</summary>
public sealed class CostTests
{
    private static readonly Dictionary<string, Func<Given, Task>> Calls = new()
    {
        ["find"] = given => given.Present(),
        ["append"] = given => given.Done(new ChoreNoted("a", "b")),
        ["append nothing"] = given => given.Done(),
        ["append with idempotency key, first time"] = given => Append(given, "new", checkRepeated: true),
        ["append with idempotency key, repeated"] = given => Append(given, "open", checkRepeated: true),
        ["append and publish"] = async given =>
            await given.Outbox.PublishAsync(Given.Organisation, await given.Done(new ChoreNoted("a", "b")), Given.Ct),
        ["as of"] = given => given.Store.AsOfAsync(given.Kind, Given.Organisation, given.Id, Given.Now, Given.Ct),
        ["history"] = given => given.Store.HistoryAsync(given.Kind, Given.Organisation, given.Id, 0, 100, Given.Ct),
        ["list"] = given => given.Store.ListAsync(Given.Organisation, "chore", new HeadFilter(), 100, null, Given.Ct),
        ["due"] = given => given.Store.DueAsync(Given.Organisation, null, null, false, null, null, 100, null, Given.Ct),
        ["verify"] = given => given.Store.VerifyAsync(given.Kind, Given.Organisation, given.Id, Given.Ct),
        ["erase one event"] = given => given.Store.EraseAsync(
            given.Kind, Given.Organisation, given.Id, given.Command(), null, "asked", Given.Ct),
        ["rebuild, nothing to do"] = given => given.Store.RebuildAsync(given.Kind, Given.Organisation, given.Id, Given.Ct),
    };

    [Theory]
    [InlineData("find", "table.find 1")]
    [InlineData("append", "table.find 1, table.transaction 1")]
    [InlineData("append nothing", "table.find 1")]
    [InlineData("append with idempotency key, first time", "table.find 1, table.range 1, table.transaction 1")]
    [InlineData("append with idempotency key, repeated", "table.find 1, table.range 1")]
    [InlineData("append and publish", "table.find 1, table.transaction 1, table.write 1")]
    [InlineData("as of", "table.range 1")]
    [InlineData("history", "table.range 1")]
    [InlineData("list", "table.range 1")]
    [InlineData("due", "table.range 1")]
    [InlineData("verify", "table.find 1, table.range 1")]
    [InlineData("erase one event", "blob.list 2, table.find 2, table.range 4, table.transaction 1, table.write 2")]
    [InlineData("rebuild, nothing to do", "table.find 2")]
    public async Task StaysAsLowAsItIs(string call, string cost)
    {
        var given = new Given();
        await given.Append(given.Command("open"), new ChoreOpened("Sweep", Given.Due, false));
        using var meter = StorageMeter.Measure();

        await Calls[call](given);

        var operations = meter.ByOperation.Select(one => $"{one.Key} {one.Value}").Order(StringComparer.Ordinal);
        Assert.Equal(cost, string.Join(", ", operations));
    }

    private static Task Append(Given given, string command, bool checkRepeated) => given.Store.AppendAsync(
        given.Kind, Given.Organisation, given.Id, given.Command(command), _ => Decision.Accept(new ChoreDone()), Given.Ct, checkRepeated);
}
