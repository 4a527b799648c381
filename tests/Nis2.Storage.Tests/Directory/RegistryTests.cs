using Nis2.Storage.Directory;
using Nis2.Storage.Streams;
using Nis2.Tests.Shared;
using NodaTime;

namespace Nis2.Storage.Tests.Directory;

public sealed class RegistryTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 8, 0);
    private readonly InMemoryTable table = new();

    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task ListsOrganisationsOnce()
    {
        var registry = new OrganisationRegistry(table);

        await registry.AddAsync("a/b", Now, Ct);
        await registry.AddAsync("a/b", Now, Ct);
        await registry.AddAsync("organisations", Now, Ct);

        Assert.Equal(["a/b", "organisations"], await registry.ListAsync(Ct).ToArrayAsync());
        Assert.True(await registry.ContainsAsync("a/b", Ct));
        Assert.False(await registry.ContainsAsync("a", Ct));
    }

    [Fact]
    public async Task KeepsRolesPerOrganisation()
    {
        var members = new MemberRoles(table);

        await members.SetAsync("acme", new RoleAssignment("jane@x", ["Reader"]), Ct);
        await members.SetAsync("acme", new RoleAssignment("jane@x", ["Auditor", "Responder"]), Ct);

        Assert.Equal(["Auditor", "Responder"], await members.FindAsync("acme", "jane@x", Ct));
        Assert.Empty(await members.FindAsync("other", "jane@x", Ct));
        Assert.Equal("jane@x", Assert.Single(await members.ListAsync("acme", Ct).ToArrayAsync()).Principal);
        Assert.True(await members.RemoveAsync("acme", "jane@x", Ct));
        Assert.False(await members.RemoveAsync("acme", "jane@x", Ct));
    }

    [Fact]
    public async Task OpensFeedsByTokenAndKeepsNoToken()
    {
        var feeds = new FeedTokens(table, new RandomSaltSource());

        var (feed, token) = await feeds.IssueAsync("acme", "jane", "Phone", Now, Ct);

        Assert.Equal(feed, await feeds.FindAsync("acme", token, Ct));
        Assert.Null(await feeds.FindAsync("other", token, Ct));
        Assert.Null(await feeds.FindAsync("acme", feed.Id, Ct));
        Assert.DoesNotContain(table.Rows, row => row.Key.Contains(token, StringComparison.Ordinal) || row.Columns.Values.Contains(token));
        Assert.Equal([feed], await feeds.ListAsync("acme", Ct).ToArrayAsync());
        Assert.True(await feeds.RevokeAsync("acme", feed.Id, Ct));
        Assert.Null(await feeds.FindAsync("acme", token, Ct));
    }

    [Fact]
    public async Task ForgetsErasedPeople()
    {
        var people = new PeopleDirectory(table);
        var jane = new Person("p1", "Jane", "jane@example.org", null, null, "de");
        await people.PutAsync("acme", jane with { Name = "J." }, Ct);
        await people.PutAsync("acme", jane, Ct);
        await people.PutAsync("acme", jane with { Id = "p2" }, Ct);

        var first = await people.ListAsync("acme", 1, null, Ct);
        var second = await people.ListAsync("acme", 1, first.Continuation, Ct);
        Assert.Equal(["p1", "p2"], first.Items.Concat(second.Items).Select(person => person.Id));
        Assert.Equal(jane, await people.FindAsync("acme", "p1", Ct));

        Assert.True(await people.EraseAsync("acme", "p1", Ct));
        Assert.Null(await people.FindAsync("acme", "p1", Ct));
    }
}
