using Microsoft.Extensions.DependencyInjection;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Anchors;
using Nis2.Storage.Directory;
using Nis2.Storage.Events;
using Nis2.Storage.Evidence;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2.Storage.Tests.Chores;

namespace Nis2.Storage.Tests;

public sealed class StorageServicesTests
{
    [Fact]
    public void GivesEveryStore()
    {
        using var provider = new ServiceCollection().AddNis2Storage(new Account().Options).BuildServiceProvider();

        Type[] stores =
        [
            typeof(SubjectStore), typeof(Outbox), typeof(IEventSender), typeof(EvidenceStore), typeof(AnchorStore), typeof(StorageTables),
            typeof(PeopleDirectory), typeof(OrganisationRegistry), typeof(MemberRoles), typeof(FeedTokens), typeof(DeliveryLog),
            typeof(MappingStore),
        ];
        Assert.All(stores, store => Assert.NotNull(provider.GetService(store)));
    }

    [Fact]
    public async Task CountsWhatGoesOverTheWire()
    {
        var given = new Given();
        using var provider = new ServiceCollection().AddNis2Storage(new Account().Options).BuildServiceProvider();
        var store = provider.GetRequiredService<SubjectStore>();
        var outbox = provider.GetRequiredService<Outbox>();
        var opened = Decision.Accept(new ChoreOpened("a", Given.Due, false));
        var append = () => store.AppendAsync(given.Kind, Given.Organisation, given.Id, given.Command(), _ => opened, Given.Ct);
        await outbox.PublishAsync(Given.Organisation, (AppendResult<ChoreState>.Done)await append(), Given.Ct);

        using var meter = StorageMeter.Measure();
        await outbox.PublishAsync(Given.Organisation, (AppendResult<ChoreState>.Done)await append(), Given.Ct);
        await store.ListAsync(Given.Organisation, "chore", new HeadFilter(), 10, null, Given.Ct);

        Assert.Equal(
            ["queue.send 1", "table.find 1", "table.range 1", "table.transaction 1", "table.write 1"],
            meter.ByOperation.Select(one => $"{one.Key} {one.Value}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("1a")]
    [InlineData("a-b")]
    [InlineData("abcdefghijklmnopqrstu")]
    public void RefusesPrefixesThatNoTableCanHave(string prefix) =>
        Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddNis2Storage(options => options.Prefix = prefix));
}
