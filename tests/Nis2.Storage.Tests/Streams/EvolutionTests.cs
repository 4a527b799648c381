using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2.Storage.Tests.Chores;
using NodaTime;

namespace Nis2.Storage.Tests.Streams;

/// <summary>Streams live longer than releases.</summary>
public sealed class EvolutionTests
{
    private readonly Given given = new();
    private readonly ChoreKind later = new(foldVersion: 2, archives: true);

    [Fact]
    public void ReadsEveryReleasedVersionOfAnEvent()
    {
        var facts = JsonNode.Parse(Golden("chore.opened.v1.json"))!.AsObject();
        var erasable = new JsonObject { ["title"] = "Sweep" };

        var opened = new EventCatalogue(given.Kind).Read(new StoredFacts("chore.opened", 1, facts, erasable));

        Assert.Equal(new ChoreOpened("Sweep", Instant.FromUtc(2026, 11, 10, 9, 0), false), opened);
    }

    [Fact]
    public async Task FoldsAnOldVersionFromItsRow()
    {
        await given.Open();
        await Rewrite("e!chore-1!0000000001", columns =>
        {
            columns["SchemaVersion"] = 1;
            columns["Facts"] = Golden("chore.opened.v1.json");
        });

        var subject = await given.Store.FindAsync(new ChoreKind(foldVersion: 2), Given.Organisation, given.Id, Given.Ct);

        Assert.Equal(Instant.FromUtc(2026, 11, 10, 9, 0), subject!.State.Due);
    }

    [Fact]
    public async Task FoldsAgainWhenTheSnapshotIsOfAnOlderFold()
    {
        await given.Open();
        await Rewrite("s!chore-1", columns => columns["State"] = """{"title":"old way","notes":[],"noted":0}""");

        var subject = await given.Store.FindAsync(later, Given.Organisation, given.Id, Given.Ct);

        Assert.Equal("Sweep the floor", subject!.State.Title);
    }

    [Fact]
    public async Task TakesTheSnapshotAtItsWordOtherwise()
    {
        await given.Open();
        await Rewrite("s!chore-1", columns => columns["State"] = 
            """{"title":"from the snapshot","notes":[],"noted":0,"reminded":false,"done":false,"exercise":false}""");

        Assert.Equal("from the snapshot", (await given.Present()).State.Title);
    }

    [Fact]
    public async Task FoldsAgainWhenTheSnapshotCannotBeRead()
    {
        await given.Open();
        await Rewrite("s!chore-1", columns => columns["State"] = """{"title":"half a sn""");

        Assert.Equal("Sweep the floor", (await given.Present()).State.Title);
    }

    [Fact]
    public async Task RefusesToDecideOnWhatANewerReleaseWrote()
    {
        await given.Open();
        await given.Store.AppendAsync(
            later, Given.Organisation, given.Id, given.Command(), _ => Decision.Accept(new ChoreArchived("top")), Given.Ct);
        var before = given.Table.Rows;

        await Assert.ThrowsAsync<UnknownEventException>(() => given.Append(new ChoreDone()));
        await Assert.ThrowsAsync<UnknownEventException>(() => given.Present());
        Assert.Equal(before, given.Table.Rows);
    }

    [Fact]
    public async Task ShowsWhatItDoesNotKnowInTheHistory()
    {
        await given.Store.AppendAsync(
            later, Given.Organisation, given.Id, given.Command(), _ => Decision.Accept(new ChoreArchived("top")), Given.Ct);

        var page = await given.Store.HistoryAsync(given.Kind, Given.Organisation, given.Id, 0, 10, Given.Ct);

        var unknown = Assert.IsType<UnknownEvent>(Assert.Single(page.Events).Recorded.Facts);
        Assert.Equal(("chore.archived", "top"), (unknown.Type, (string?)unknown.Facts["shelf"]));
    }

    [Fact]
    public async Task RebuildsEveryRowAfterARelease()
    {
        await given.Open();
        var reshaped = new ChoreKind(foldVersion: 2, duties: 3);
        Assert.Equal([given.Id], await Outdated(reshaped));

        var rebuilt = await given.Store.RebuildAsync(reshaped, Given.Organisation, given.Id, Given.Ct);
        var again = await given.Store.RebuildAsync(reshaped, Given.Organisation, given.Id, Given.Ct);

        Assert.Equal(new Rebuilt(Written: true, NextStepChanged: false), rebuilt);
        Assert.Equal(new Rebuilt(false, false), again);
        Assert.Empty(await Outdated(reshaped));
        Assert.Equal(3, given.Keys("d!").Count());
        Assert.True((await given.Store.VerifyAsync(reshaped, Given.Organisation, given.Id, Given.Ct))!.Valid);
    }

    [Fact]
    public async Task FinishesIndexRowsThatACrashLeftOut()
    {
        var kind = new ChoreKind(duties: 250);
        var transactions = 0;
        given.Table.Before = call =>
        {
            if (call.Operation == "transaction" && ++transactions == 2)
                throw new StorageUnavailableException("gone in the middle");
        };
        await given.Store.AppendAsync(
            kind, Given.Organisation, given.Id, given.Command(), _ => Decision.Accept(new ChoreOpened("a", Given.Due, false)), Given.Ct);
        given.Table.Before = null;
        Assert.InRange(given.Keys("d!").Count(), 1, 249);
        Assert.Equal([given.Id], await Outdated(kind));

        await given.Store.RebuildAsync(kind, Given.Organisation, given.Id, Given.Ct);

        Assert.Equal(250, given.Keys("d!").Count());
        Assert.Empty(await Outdated(kind));
    }

    private async Task<List<SubjectId>> Outdated(ChoreKind kind)
    {
        var ids = new List<SubjectId>();
        await foreach (var id in given.Store.OutdatedAsync(kind, Given.Organisation, Given.Ct))
            ids.Add(id);
        return ids;
    }

    private async Task Rewrite(string key, Action<Dictionary<string, object?>> change)
    {
        var columns = (await given.Table.FindAsync(Given.Organisation, key, Given.Ct))!.Columns.ToDictionary();
        change(columns);
        await given.Table.SubmitAsync(Given.Organisation, [new RowChange.Upsert(key, columns)], Given.Ct);
    }

    private static string Golden(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Nis2.Storage.Tests.Golden.{name}")!;
        using var document = JsonDocument.Parse(stream);
        return JsonSerializer.Serialize(document.RootElement);
    }
}
