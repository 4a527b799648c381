using EndToEnd;

namespace Browser.Tests;

/// <summary>
/// Each page, on a desk and on a phone, light and dark: accessible by WCAG 2.1 AA, within its policy, never wider than the screen.
/// </summary>
[Collection(nameof(PagesFixture))]
public sealed class EveryPageTests(PagesFixture pages) 
{
    public static TheoryData<Screen> Screens => Screen.All;

    [BrowserTheory]
    [MemberData(nameof(Screens))]
    public async Task IsAccessible(Screen screen)
    {
        var suspected = await pages.OpenAsync("Unbekannter Prozess auf dem SCADA-Gateway, Verdacht auf Verschlüsselung");
        var drill = await pages.OpenAsync("Ransomware drill", new { compression = 60 });
        await pages.Api.PutAsync("api" + drill + "/awareness", new { basis = "Encrypted file servers" });
        await using var visit = await pages.VisitAsync(screen, signIn: false);
        var faults = new List<string>();
        await LookAsync("sign-in", "/");
        await visit.DisposeAsync();

        await using var inside = await pages.VisitAsync(screen);
        await LookInsideAsync("home", "/");
        await LookInsideAsync("suspected", suspected);
        await LookInsideAsync("drill", drill);
        await LookInsideAsync("awareness", suspected + "/forms/awareness");
        await LookInsideAsync("not-significant", suspected + "/forms/not-significant");
        await LookInsideAsync("submission", drill + "/forms/submission?stage=early-warning");
        await LookInsideAsync("correction", drill + "/forms/awareness-correction");
        await LookInsideAsync("note", drill + "/forms/note");
        await LookInsideAsync("exercise-result", drill + "/exercise-result");
        await LookInsideAsync("report", drill + "/reports/incident-notification");
        await LookInsideAsync("assessment", drill + "/forms/assessment");
        await inside.Page.GotoAsync(suspected + "/forms/awareness");
        await inside.Page.Locator("main button[type=submit]").ClickAsync();
        faults.AddRange(await inside.FaultsAsync("awareness-wrong"));
        Assert.True(faults.Count == 0, string.Join('\n', faults));

        async Task LookAsync(string name, string address)
        {
            Assert.True((await visit.Page.GotoAsync(address))!.Ok, address);
            faults.AddRange(await visit.FaultsAsync(name));
        }

        async Task LookInsideAsync(string name, string address)
        {
            Assert.True((await inside.Page.GotoAsync(address))!.Ok, address);
            faults.AddRange(await inside.FaultsAsync(name));
        }
    }
}
