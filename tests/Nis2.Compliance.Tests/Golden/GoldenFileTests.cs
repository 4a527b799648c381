using System.Reflection;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Tests.Golden;

public sealed class GoldenFileTests
{
    public static TheoryData<string> Names => [.. GoldenFiles.Names];

    [Fact]
    public void EveryEventTypeAndVersionHasOne()
    {
        var needed = GoldenFiles.Kinds.SelectMany(kind => kind.EventTypes).Append(typeof(ErasedEvent)).Distinct()
            .Select(type => type.GetCustomAttribute<EventTypeAttribute>()!)
            .SelectMany(type => Enumerable.Range(1, type.SchemaVersion).Select(version => GoldenFiles.NameOf(type.Name, version)));

        Assert.Equal(needed.Order(StringComparer.Ordinal), GoldenFiles.Names);
    }

    [Fact]
    public void EveryEventTypeIsNamedForItsKind() => Assert.All(GoldenFiles.Kinds, kind => Assert.All(
        kind.EventTypes, type => Assert.StartsWith($"{kind.Name}.", type.GetCustomAttribute<EventTypeAttribute>()!.Name)));

    [Fact]
    public void EveryKindListsAllEventsOfItsFolder() => Assert.All(GoldenFiles.Kinds, kind => Assert.Equal(
        typeof(SubjectEvent).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(SubjectEvent)) && type.Namespace == kind.GetType().Namespace)
            .OrderBy(type => type.Name),
        kind.EventTypes.OrderBy(type => type.Name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void IsReadAndWrittenAsItStands(string name)
    {
        var stored = GoldenFiles.Stored(name);
        var catalogue = new EventCatalogue(KindOf(stored));

        var written = catalogue.Write(catalogue.Read(stored));

        Assert.Equal(name, GoldenFiles.NameOf(stored.Type, stored.SchemaVersion));
        if (written.SchemaVersion > stored.SchemaVersion)
            return;
        Assert.Equal(GoldenFiles.Json(stored.Facts), GoldenFiles.Json(written.Facts));
        Assert.Equal(GoldenFiles.Json(stored.Erasable), GoldenFiles.Json(written.Erasable));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void HoldsAValueForEveryProperty(string name)
    {
        var stored = GoldenFiles.Stored(name);
        var facts = new EventCatalogue(KindOf(stored)).Read(stored);

        Assert.All(facts.GetType().GetProperties(), property => Assert.NotNull(property.GetValue(facts)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void IsReadAfterErasure(string name)
    {
        var stored = GoldenFiles.Stored(name);
        var catalogue = new EventCatalogue(KindOf(stored));

        var erased = catalogue.Write(catalogue.Read(stored with { Erasable = null }));

        Assert.Null(erased.Erasable);
        if (erased.SchemaVersion == stored.SchemaVersion)
            Assert.Equal(GoldenFiles.Json(stored.Facts), GoldenFiles.Json(erased.Facts));
    }

    private static ISubjectKind KindOf(StoredFacts stored) =>
        GoldenFiles.Kinds.FirstOrDefault(kind => stored.Type.StartsWith($"{kind.Name}.", StringComparison.Ordinal)) ?? GoldenFiles.Kinds[0];
}
