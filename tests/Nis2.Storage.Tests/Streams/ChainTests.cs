using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2.Storage.Tests.Chores;

namespace Nis2.Storage.Tests.Streams;

public sealed class ChainTests
{
    private readonly Given given = new();

    [Fact]
    public async Task HoldsForWhatWasAppended()
    {
        await Three();

        var verification = await Verify();

        Assert.Equal((3, null, null), (verification.Events, verification.FirstBroken, verification.Why));
    }

    [Theory]
    [InlineData("Facts", """{"topic":"forged"}""")]
    [InlineData("By", "someone else")]
    [InlineData("At", "2026-11-10T07:00:00Z")]
    [InlineData("CommandId", "another")]
    [InlineData("Type", "chore.done")]
    [InlineData("SchemaVersion", 2)]
    [InlineData("Erasable", """{"text":"forged"}""")]
    [InlineData("Erasable", null)]
    [InlineData("Salt", null)]
    [InlineData("ErasableHash", "00")]
    [InlineData("Previous", "00")]
    [InlineData("Hash", "00")]
    public async Task FindsTheFirstEventThatWasChanged(string column, object? forged)
    {
        await Three();
        var columns = (await given.Table.FindAsync(Given.Organisation, "e!chore-1!0000000002", Given.Ct))!.Columns.ToDictionary();
        columns[column] = forged;
        await given.Table.SubmitAsync(Given.Organisation, [new RowChange.Upsert("e!chore-1!0000000002", columns)], Given.Ct);

        Assert.Equal(2, (await Verify()).FirstBroken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task FindsAnEventThatIsGone(int version)
    {
        await Three();
        await given.Table.SubmitAsync(Given.Organisation, [new RowChange.Delete($"e!chore-1!{version:D10}")], Given.Ct);

        Assert.Equal(version, (await Verify()).FirstBroken);
    }

    [Fact]
    public async Task IsBoundToItsSubjectAndOrganisation()
    {
        await Three();
        foreach (var row in given.Table.Rows.Where(row => row.Key[0] is 'e' or 's'))
            await given.Table.SubmitAsync("other", [new RowChange.Insert(row.Key, row.Columns)], Given.Ct);

        Assert.Equal(1, (await given.Store.VerifyAsync(given.Kind, "other", given.Id, Given.Ct))!.FirstBroken);
    }

    [Fact]
    public async Task TellsNothingOfWhatIsNotThere() =>
        Assert.Null(await given.Store.VerifyAsync(given.Kind, Given.Organisation, given.Id, Given.Ct));

    [Fact]
    public void HoldsForAnyTexts() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), ArbMap.Default.ArbFor<string?>(), (topic, text) =>
        {
            var fresh = new Given();
            fresh.Append(new ChoreNoted(topic ?? "none", text)).GetAwaiter().GetResult();
            return fresh.Store.VerifyAsync(fresh.Kind, Given.Organisation, fresh.Id, Given.Ct).GetAwaiter().GetResult()!.Valid;
        }).QuickCheckThrowOnFailure();

    private async Task Three()
    {
        await given.Open();
        await given.Done(new ChoreNoted("topic", "text"));
        await given.Done(new ChoreDone());
    }

    private async Task<Verification> Verify() => (await given.Store.VerifyAsync(given.Kind, Given.Organisation, given.Id, Given.Ct))!;
}
