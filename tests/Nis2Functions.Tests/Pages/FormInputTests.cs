using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Nis2.Pages.Forms;
using Nis2.Pages.Languages;
using Nis2.Pages.Texts;
using Nis2Functions.Pages.Forms;
using NodaTime;

namespace Nis2Functions.Tests.Pages;

public sealed class FormInputTests
{
    private static readonly MomentField Field = new(
        "at", Text.Same("At"), DateTimeZoneProviders.Tzdb["Europe/Berlin"], Instant.FromUtc(2026, 11, 10, 9, 0));

    [Fact]
    public void IsNowWhereNothingElseIsSaid()
    {
        var input = Input();
        Assert.Null(input.Moment(Field));
        Assert.Empty(input.Errors);
    }

    [Theory]
    [InlineData("2026-07-01", "12:00", "", 10)]
    [InlineData("2026-12-01", "12:00", "", 11)]
    [InlineData("2026-12-01", "12:00:00", "+00:00", 12)]
    [InlineData("2026-10-25", "02:30", "+02:00", 0)]
    public void UsesTheZonesOffsetUnlessOneIsChosen(string date, string time, string offset, int hour)
    {
        var at = Input(("at.when", "at"), ("at.date", date), ("at.time", time), ("at.offset", offset)).Moment(Field)!.Value;
        Assert.Equal(hour, at.InUtc().Hour);
    }

    [Fact]
    public void RefusesAnHourThatNeverWas() => Assert.Equal(FormTexts.Never, Wrong(("at.date", "2026-03-29"), ("at.time", "02:30")));

    [Fact]
    public void RefusesAnHourThatWasTwice() => Assert.Equal(FormTexts.Twice, Wrong(("at.date", "2026-10-25"), ("at.time", "02:30")));

    [Theory]
    [InlineData("", "02:30")]
    [InlineData("2026-11-01", "")]
    [InlineData("01.11.2026", "02:30")]
    [InlineData("2026-11-01", "25:00")]
    public void RefusesHalfAnInstant(string date, string time) =>
        Assert.Equal(FormTexts.NoInstant, Wrong(("at.date", date), ("at.time", time)));

    [Fact]
    public void RefusesATimeBesideNow()
    {
        var input = Input(("at.when", "now"), ("at.time", "02:30"));
        Assert.Null(input.Moment(Field));
        Assert.Equal(FormTexts.NowOrThen, Assert.Single(input.Errors).Message);
    }

    [Fact]
    public void ReadsLinesAsPeopleWroteThem() => Assert.Equal("a\nb", Input(("text", " a\r\nb \r\n")).Text("text"));

    private static Text Wrong(params (string, string)[] fields)
    {
        var input = Input([("at.when", "at"), .. fields]);
        Assert.Null(input.Moment(Field));
        return Assert.Single(input.Errors).Message;
    }

    private static FormInput Input(params (string Name, string Value)[] fields) => new(
        new FormCollection(fields.ToDictionary(field => field.Name, field => new StringValues(field.Value))), "key");
}
