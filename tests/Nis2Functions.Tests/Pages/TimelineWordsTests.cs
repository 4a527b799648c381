using System.Reflection;
using System.Text.Json;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Pages;
using NodaTime;

namespace Nis2Functions.Tests.Pages;

public sealed class TimelineWordsTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 10, 8, 0);
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Golden");

    public static TheoryData<string> Examples => [.. Golden];

    private static IReadOnlyList<string> Golden =>
        [.. Directory.GetFiles(Folder, "incident.*.json").Select(Path.GetFileNameWithoutExtension)!];

    [Fact]
    public void SaysLocalTimes()
    {
        var entry = Entry(new AwarenessStated(At, At, At, "Logs confirm it", null));
        Assert.Equal("Awareness stated: Tue 10 Nov 2026 09:00 (+01:00)", entry.Kind.English);
        Assert.Equal("Kenntnis angegeben: Di 10.11.2026 09:00 (+01:00)", entry.Kind.German);
        Assert.Equal("Logs confirm it", entry.Details!.German);
    }

    [Fact]
    public void SaysThatTextWasErased() => Assert.Equal("(erased)", Entry(new NoteAdded("n", At), erased: true).Details!.English);

    [Fact]
    public void NamesTheTypeOfAnEventThatItDoesNotKnow() => Assert.Equal("incident.test", Entry(new Unheard()).Kind.English);

    [Fact]
    public void KnowsAnExampleOfEveryEventOfIncidents() => Assert.Equal(
        new IncidentKind().EventTypes.Select(type => type.GetCustomAttribute<EventTypeAttribute>()!.Name).Order(StringComparer.Ordinal),
        Golden.Select(name => name[..name.LastIndexOf(".v", StringComparison.Ordinal)]).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public void HasWordsInBothLanguages(string name)
    {
        var stored = JsonSerializer.Deserialize<StoredFacts>(File.ReadAllText(Path.Combine(Folder, name + ".json")), DomainJson.Options)!;

        var words = Entry(new EventCatalogue(new IncidentKind()).Read(stored)).Kind;

        Assert.NotEqual("incident.test", words.English);
        Assert.NotEqual(words.English, words.German);
    }

    private static Nis2.Pages.Incidents.TimelineEntryView Entry(SubjectEvent facts, bool erased = false) => TimelineWords.Of(
        new HistoryEvent(new RecordedEvent(1, At, "someone", "command", facts), "incident.test", 1, "hash", erased),
        DateTimeZoneProviders.Tzdb["Europe/Berlin"]);

    private sealed record Unheard : SubjectEvent;
}
