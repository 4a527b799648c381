using System.Text.Json;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;
using NodaTime;
using NodaTime.Text;

namespace Nis2.Compliance.Tests.Law;

public sealed class DeadlineVectorTests
{
    private static readonly IReadOnlyList<DeadlineVector> Vectors = JsonSerializer.Deserialize<DeadlineVector[]>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Law", "deadline-vectors.json")), DomainJson.Options)!;

    public static TheoryData<string> Ids => [.. Vectors.Select(vector => vector.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void GivesBothEndsOfTheWorkedExample(string id)
    {
        var vector = Vectors.Single(one => one.Id == id);
        var zone = Zones.Of(vector.Zone);

        var end = DeadlineCalculator.End(
            vector.Amount, vector.Unit, true, Anchor(vector.Anchor, zone), zone, HolidayCalendars.For(vector.Country));

        Assert.Equal(Instant(vector.Due, zone), end.Due);
        Assert.Equal(Instant(vector.LegalLatest, zone), end.LegalLatest);
    }

    [Fact]
    public void HasAllFifteenExamples() => Assert.Equal(15, Vectors.Count);

    private static Instant Anchor(string text, DateTimeZone zone) => LocalDatePattern.Iso.Parse(text) is { Success: true } date
        ? zone.AtStartOfDay(date.Value).ToInstant()
        : Instant(text, zone);

    private static Instant Instant(string text, DateTimeZone zone) => text.EndsWith(" end of day", StringComparison.Ordinal)
        ? zone.AtStartOfDay(LocalDatePattern.Iso.Parse(text[..10]).Value.PlusDays(1)).ToInstant()
        : OffsetDateTimePattern.ExtendedIso.Parse(text).GetValueOrThrow().ToInstant();
}
