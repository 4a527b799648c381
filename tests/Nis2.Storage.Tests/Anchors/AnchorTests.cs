using Nis2.Compliance.Subjects;
using Nis2.Storage.Anchors;
using Nis2.Storage.Tables;
using Nis2.Storage.Tests.Chores;
using NodaTime;

namespace Nis2.Storage.Tests.Anchors;

public sealed class AnchorTests
{
    private static readonly LocalDate Day = new(2026, 11, 10);
    private readonly Given given = new();
    private readonly AnchorStore anchors;

    public AnchorTests() =>
        anchors = new AnchorStore(given.Table, given.Payloads, new Account().Container("anchors"), null, TimeProvider.System);

    [Fact]
    public async Task IsTakenOnceADay()
    {
        await given.Open();
        var first = await anchors.AnchorAsync(Given.Organisation, Day, Given.Ct);
        await given.Done(new ChoreDone());

        var second = await anchors.AnchorAsync(Given.Organisation, Day, Given.Ct);
        var next = await anchors.AnchorAsync(Given.Organisation, Day.PlusDays(1), Given.Ct);

        Assert.Equal((first.Root, first.TakenAt), (second.Root, second.TakenAt));
        Assert.NotEqual(first.Root, next.Root);
        Assert.Equal(2, Assert.Single(next.Leaves).Version);
    }

    [Fact]
    public async Task HoldsWhileTheStreamGoesOn()
    {
        await given.Open("Jane's");
        await anchors.AnchorAsync(Given.Organisation, Day, Given.Ct);
        await given.Done(new ChoreDone());
        await given.Store.EraseAsync(given.Kind, Given.Organisation, given.Id, given.Command(), null, "asked", Given.Ct);

        Assert.Equal(new AnchorVerification(1, null), await anchors.VerifyAsync(Given.Organisation, given.Id, Day, Given.Ct));
    }

    [Fact]
    public async Task FindsAStreamThatWasWrittenAnew()
    {
        await given.Open();
        await anchors.AnchorAsync(Given.Organisation, Day, Given.Ct);
        foreach (var row in given.Table.Rows)
            await given.Table.SubmitAsync(row.Partition, [new RowChange.Delete(row.Key)], Given.Ct);
        await given.Open("Something else", exercise: true);

        Assert.True((await given.Store.VerifyAsync(given.Kind, Given.Organisation, given.Id, Given.Ct))!.Valid);
        Assert.False((await anchors.VerifyAsync(Given.Organisation, given.Id, Day, Given.Ct))!.Valid);
    }

    [Fact]
    public async Task KnowsNothingOfLaterSubjectsAndOtherDays()
    {
        await anchors.AnchorAsync(Given.Organisation, Day, Given.Ct);
        await given.Open();

        Assert.False((await anchors.VerifyAsync(Given.Organisation, given.Id, Day, Given.Ct))!.Valid);
        Assert.Null(await anchors.VerifyAsync(Given.Organisation, given.Id, Day.PlusDays(1), Given.Ct));
    }

    [Fact]
    public void RootsDependOnEveryLeafAndTheirOrder()
    {
        var leaves = Enumerable.Range(0, 9).Select(number => new AnchorLeaf($"chore-{number}", number, $"{number:x64}")).ToList();

        var roots = Enumerable.Range(0, 10).Select(count => MerkleTree.Root(leaves[..count])).ToList();
        roots.Add(MerkleTree.Root([.. leaves.AsEnumerable().Reverse()]));
        roots.AddRange(leaves.Select(leaf => MerkleTree.Root([.. leaves.Select(one => one == leaf ? leaf with { Version = 99 } : one)])));

        Assert.Equal(roots.Count, roots.Distinct().Count());
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", roots[0]);
    }
}
