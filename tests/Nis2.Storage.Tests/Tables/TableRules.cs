using Nis2.Storage.Tables;

namespace Nis2.Storage.Tests.Tables;

/// <summary>What the room relies on, stated once for the real table and the one in memory.</summary>
public abstract class TableRules
{
    private readonly Lazy<ITable> table;

    protected TableRules() => table = new Lazy<ITable>(Create);

    private ITable Table => table.Value;

    private static CancellationToken Ct => CancellationToken.None;

    protected abstract ITable Create();

    [Fact]
    public async Task FindsNothingBeforeTheFirstWrite()
    {
        Assert.Null(await Table.FindAsync("p", "r", Ct));
        Assert.Empty((await Table.RangeAsync("p", "a", "z", null, null, Ct)).Rows);
        Assert.Equal(404, (await Assert.ThrowsAsync<RowConflictException>(() => Submit(new RowChange.Delete("r")))).Status);
    }

    [Fact]
    public async Task BringsBackEveryTypeOfColumn()
    {
        var columns = new Dictionary<string, object?>
        {
            ["Text"] = "ä\u20ac\ud83d\ude00 'quoted' \"twice\"\n",
            ["Empty"] = string.Empty,
            ["Number"] = 42,
            ["Long"] = 1L << 40,
            ["Flag"] = true,
            ["Bytes"] = new byte[] { 0, 1, 255 },
            ["Null"] = null,
        };

        await Submit(new RowChange.Insert("r", columns));

        var row = (await Table.FindAsync("p", "r", Ct))!;
        columns.Remove("Null");
        Assert.Equal(columns.OrderBy(column => column.Key), row.Columns.OrderBy(column => column.Key));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task RefusesToInsertTwice(int changes)
    {
        await Submit(Insert("b", 1));

        var conflict = await Assert.ThrowsAsync<RowConflictException>(() => Submit([.. Inserts("a", "b").TakeLast(changes)]));

        Assert.Equal((409, changes - 1), (conflict.Status, conflict.Index));
        Assert.Null(await Table.FindAsync("p", "a", Ct));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task RefusesToReplaceWhatHasChanged(int changes)
    {
        await Submit(Insert("b", 1));
        var old = (await Table.FindAsync("p", "b", Ct))!.ETag;
        await Submit(new RowChange.Upsert("b", Columns(2)));

        var conflict = await Assert.ThrowsAsync<RowConflictException>(() => Submit(
            [.. new RowChange[] { Insert("a", 1), new RowChange.Replace("b", old, Columns(3)) }.TakeLast(changes)]));

        Assert.Equal((412, changes - 1), (conflict.Status, conflict.Index));
        Assert.Equal(2, (await Table.FindAsync("p", "b", Ct))!.Number("Value"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task RefusesToReplaceWhatIsGone(int changes)
    {
        await Submit(Insert("b", 1));
        var old = (await Table.FindAsync("p", "b", Ct))!.ETag;
        await Submit(new RowChange.Delete("b"));

        var conflict = await Assert.ThrowsAsync<RowConflictException>(() => Submit(
            [.. new RowChange[] { Insert("a", 1), new RowChange.Replace("b", old, Columns(3)) }.TakeLast(changes)]));

        Assert.Equal((404, changes - 1), (conflict.Status, conflict.Index));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task RefusesToDeleteWhatIsGone(int changes)
    {
        await Submit(Insert("other", 1));

        var conflict = await Assert.ThrowsAsync<RowConflictException>(() => Submit(
            [.. new RowChange[] { Insert("a", 1), new RowChange.Delete("b") }.TakeLast(changes)]));

        Assert.Equal((404, changes - 1), (conflict.Status, conflict.Index));
    }

    [Fact]
    public async Task DropsColumnsThatAReplacementLacks()
    {
        await Submit(new RowChange.Insert("r", new Dictionary<string, object?> { ["Value"] = 1, ["More"] = "text" }));

        await Submit(new RowChange.Upsert("r", Columns(2)));

        Assert.Equal(["Value"], (await Table.FindAsync("p", "r", Ct))!.Columns.Keys);
    }

    [Fact]
    public async Task PagesThroughARangeInOrdinalOrder()
    {
        string[] keys = ["a!1", "a!2", "a!A", "a!a", "a\"", "b!1"];
        await Submit([.. Inserts(keys)]);

        var all = new List<string>();
        RowPage? page = null;
        do
        {
            page = await Table.RangeAsync("p", "a!", "a\"", 2, page?.Continuation, Ct);
            Assert.InRange(page.Rows.Count, 0, 2);
            all.AddRange(page.Rows.Select(row => row.Key));
        }
        while (page.Continuation is not null);

        Assert.Equal(["a!1", "a!2", "a!A", "a!a"], all);
    }

    [Fact]
    public async Task EnumeratesMoreThanOnePage()
    {
        for (var batch = 0; batch < 11; batch++)
            await Submit([.. Inserts([.. Enumerable.Range(0, 100).Select(number => $"k!{batch:D2}{number:D2}")])]);

        var count = 0;
        await foreach (var row in Table.EnumerateAsync("p", KeyRange.StartingWith("k!"), Ct))
            count++;

        Assert.Equal(1100, count);
    }

    [Fact]
    public async Task KeepsOddKeysApart()
    {
        string[] odd =
        [
            "", " ", "a/b", "a\\b", "a#b", "a?b", "a%b", "a%2Fb", "a=2Fb", "a!b", "a'b", "a''b", "a b", "a+b", "ä", "\ud83d\ude00",
            "\ud800", "\udc00", "\u0001", "\u007f", "\u0085", "\n", "..", ".", "A", "a", "\"", "a&b=c", "$filter", new('x', 5000), new('x', 5001),
        ];
        foreach (var text in odd)
        {
            var columns = new Dictionary<string, object?> { ["Length"] = text.Length };
            await Table.SubmitAsync(TableKey.Encode(text), [new RowChange.Insert(TableKey.Encode(text), columns)], Ct);
        }

        foreach (var text in odd)
        {
            var key = TableKey.Encode(text);
            Assert.Equal(text.Length, (await Table.FindAsync(key, key, Ct))!.Number("Length"));
            Assert.Single((await Table.RangeAsync(key, key, key + "\u007f", null, null, Ct)).Rows);
        }
    }

    private static RowChange.Insert Insert(string key, int value) => new(key, Columns(value));

    private static IEnumerable<RowChange> Inserts(params string[] keys) => keys.Select(key => Insert(key, 1));

    private static Dictionary<string, object?> Columns(int value) => new() { ["Value"] = value };

    private Task Submit(params RowChange[] changes) => Table.SubmitAsync("p", changes, Ct);
}
