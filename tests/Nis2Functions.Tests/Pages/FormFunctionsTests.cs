using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Significance;
using Nis2Functions.Pages.Forms;
using Nis2Functions.Tests.House;
using NodaTime;

namespace Nis2Functions.Tests.Pages;

public sealed class FormFunctionsTests : IAsyncLifetime
{
    private const string Awareness = "awareness";
    private static readonly (string, string) Basis = ("basis", "Logs confirm it");
    private FormHouse forms = null!;

    public static TheoryData<string> Names => new(IncidentForms.All.Select(form => form.Name));

    public async Task InitializeAsync() => forms = await FormHouse.BuildAsync();

    public async Task DisposeAsync() => await forms.DisposeAsync();

    [Fact]
    public async Task StatesAwarenessNow()
    {
        var answer = await forms.SendAsync(await forms.ShowAsync(Awareness), Awareness, Basis);
        Assert.Equal(303, answer.Status);
        Assert.EndsWith("?done=awareness", answer.Headers.Location.ToString());
        var aware = (await forms.FoundAsync()).State.Aware!;
        Assert.Equal((forms.House.Time.Now, FormHouse.Responder), (aware.At, aware.By));
    }

    [Fact]
    public async Task StatesAwarenessAtAnInstantWithItsOffset()
    {
        var answer = await forms.SendAsync(
            await forms.ShowAsync(Awareness),
            Awareness,
            Basis,
            ("awareAt.when", "at"),
            ("awareAt.date", "2026-10-25"),
            ("awareAt.time", "02:30"),
            ("awareAt.offset", "+01:00"));
        Assert.Equal(303, answer.Status);
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 1, 30), (await forms.FoundAsync()).State.Aware!.At);
    }

    [Fact]
    public async Task AsksWhichOfTwoHoursIsMeant()
    {
        var answer = await forms.SendAsync(
            await forms.ShowAsync(Awareness),
            Awareness,
            Basis,
            ("awareAt.when", "at"),
            ("awareAt.date", "2026-10-25"),
            ("awareAt.time", "02:30"));
        Assert.Equal(422, answer.Status);
        var page = FormHouse.Document(answer);
        Assert.Contains("came twice", page.GetElementById("awareAt-error")!.TextContent);
        Assert.Equal("02:30", page.QuerySelector("input[type=time]")!.GetAttribute("value"));
        Assert.Null((await forms.FoundAsync()).State.Aware);
    }

    [Fact]
    public async Task DoesNothingTwice()
    {
        var shown = await forms.ShowAsync("note");
        var first = await forms.SendAsync(shown, "note", ("text", "seen"));
        var second = await forms.SendAsync(shown, "note", ("text", "seen"));
        Assert.Equal((303, 303), (first.Status, second.Status));
        var version = (await forms.FoundAsync()).Version;
        await forms.SendAsync(await forms.ShowAsync("note"), "note", ("text", "seen"));
        Assert.Equal(version + 1, (await forms.FoundAsync()).Version);
    }

    [Fact]
    public async Task TellsWhatChangedGivenAStalePage()
    {
        var shown = await forms.ShowAsync(Awareness);
        await forms.TellAsync(new AddNote("n", "It was the <b>test</b> system"));
        var stale = await forms.SendAsync(shown, Awareness, Basis);
        Assert.Equal(409, stale.Status);
        Assert.Null((await forms.FoundAsync()).State.Aware);
        var page = FormHouse.Document(stale);
        Assert.Contains("Note - It was the <b>test</b> system (other)", page.QuerySelector(".changes li")!.TextContent);
        Assert.Equal("Logs confirm it", page.GetElementById("basis")!.TextContent);
        Assert.Equal(303, (await forms.SendAsync(page, Awareness, Basis)).Status);
        Assert.NotNull((await forms.FoundAsync()).State.Aware);
    }

    [Fact]
    public async Task IsNotHeldUpByTheClocksOwnSteps()
    {
        var shown = await forms.ShowAsync(Awareness);
        forms.House.Time.Now += Duration.FromHours(3) + Duration.FromMinutes(1);
        await forms.WakeAsync();
        Assert.Equal(303, (await forms.SendAsync(shown, Awareness, Basis)).Status);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("none")]
    [InlineData(null)]
    public async Task TakesNoFormOfAnotherSite(string? site)
    {
        var version = (await forms.FoundAsync()).Version;
        var answer = await forms.PostAsync("note", [("text", "x"), ("key", "k"), ("version", "2")], site: site);
        Assert.Equal(403, answer.Status);
        Assert.Equal(version, (await forms.FoundAsync()).Version);
    }

    [Fact]
    public async Task SendsToTheSignInGivenNoCookie() =>
        Assert.Equal(303, (await forms.PostAsync("note", [("text", "x"), ("key", "k"), ("version", "2")], person: null)).Status);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RefusesReaders(string form)
    {
        var answer = await forms.PostAsync(form, [("key", "k"), ("version", "2")], FormHouse.Reader);
        Assert.Equal(403, answer.Status);
        Assert.Contains("Not allowed", answer.Text);
    }

    [Fact]
    public async Task AnswersStrangersAsIfThereWereNothing() =>
        Assert.Equal(404, (await forms.PostAsync("note", [("key", "k"), ("version", "2")], "stranger")).Status);

    [Theory]
    [MemberData(nameof(Names))]
    public void AdmitsWhomTheApiAdmits(string form) => Assert.NotEmpty(IncidentForms.Find(form)!.Roles);

    [Fact]
    public async Task KeepsWhatWasEnteredWhereTheDomainRefuses()
    {
        var answer = await forms.PostAsync(
            Awareness,
            [
                Basis, ("awareAt.when", "at"), ("awareAt.date", "2026-12-24"), ("awareAt.time", "18:00"), ("key", "k"),
                ("version", $"{(await forms.FoundAsync()).Version}"),
            ],
            query: "?lang=de");
        Assert.Equal(422, answer.Status);
        var page = FormHouse.Document(answer);
        Assert.Contains("noch nicht gekommen", page.GetElementById("awareAt-error")!.TextContent);
        Assert.Equal("Logs confirm it", page.GetElementById("basis")!.TextContent);
    }

    [Theory]
    [InlineData("k", "")]
    [InlineData("", "2")]
    [InlineData("k", "-1")]
    public async Task RefusesFormsThatAreNotItsOwn(string key, string version) =>
        Assert.Equal(422, (await forms.PostAsync("note", [("text", "x"), ("key", key), ("version", version)])).Status);

    [Fact]
    public async Task AssessesWithUnknownLeftUnknown()
    {
        var shown = await forms.ShowAsync("assessment");
        Assert.Equal(303, (await forms.SendAsync(shown, "assessment")).Status);
        var first = (await forms.FoundAsync()).State.Assessment!;
        Assert.Equal(SignificanceOutcome.Undetermined, first.Outcome);
        Assert.Empty(first.Inputs.Answers);

        var again = await forms.ShowAsync("assessment");
        Assert.Equal(303, (await forms.SendAsync(again, "assessment", ("q.severe-disruption", "yes"), ("decision", "Significant"))).Status);
        var second = (await forms.FoundAsync()).State;
        Assert.Equal(SignificanceOutcome.Significant, second.Assessment!.Outcome);
        Assert.Equal(SignificanceOutcome.Significant, second.Assessment.Decision);
        Assert.Null(second.Aware);
    }

    [Fact]
    public async Task AsksWhyCriteriaAreNotFollowed()
    {
        var shown = await forms.ShowAsync("assessment");
        await forms.SendAsync(shown, "assessment", ("q.severe-disruption", "yes"));
        var judgement = await forms.ShowAsync("not-significant");
        var refused = await forms.SendAsync(judgement, "not-significant", ("reason", "test system"));
        Assert.Equal(409, refused.Status);
        Assert.NotNull(FormHouse.Document(refused).GetElementById("overrideReason-error"));
    }
}
