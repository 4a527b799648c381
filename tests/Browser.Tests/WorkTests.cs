using System.Security.Cryptography;
using System.Text.Json.Nodes;
using EndToEnd;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>What a person does at two in the morning, on the devices that they have then.</summary>
[Collection(nameof(PagesFixture))]
public sealed class WorkTests(PagesFixture pages) : IDisposable
{
    private const int MostTabs = 80;
    private readonly string folder = Directory.CreateTempSubdirectory("nis2-browser-").FullName;

    [BrowserFact]
    public async Task NeedsNoMouse()
    {
        var incident = await pages.OpenAsync("Verschlüsselte Dateiserver");
        var (report, receipt) = (Write("report.txt", "what was filed"), Write("receipt.txt", "what came back"));
        await using var visit = await pages.VisitAsync(Screen.Phone);
        var page = visit.Page;
        await page.GotoAsync(incident);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));

        await FollowAsync(page, "a[href$='/forms/awareness']");
        await TabToAsync(page, "#basis");
        await page.Keyboard.TypeAsync("Dateiserver verschlüsselt, Versorgung gefährdet");
        await SendAsync(page);

        await FollowAsync(page, "a[href$='/forms/submission?stage=early-warning']");
        await TabToAsync(page, "#channel");
        await page.Keyboard.TypeAsync("BSI-Portal");
        await TabToAsync(page, "#authorityReference");
        await page.Keyboard.TypeAsync("BSI-2026-0815");
        await ChooseAsync(page, "#payloadSha256", report);
        await ChooseAsync(page, "#receipt", receipt);
        await SendAsync(page);
        Assert.Empty(await visit.FaultsAsync("filed"));

        var stage = await StageAsync(incident, "early-warning");
        var submission = stage["submission"]!;
        Assert.Equal("BSI-2026-0815", (string)submission["authorityReference"]!);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(report))), (string)submission["payloadSha256"]!);
        var kept = await pages.Api.Client.GetStringAsync($"{Acme.Path}/evidence/{submission["receiptEvidenceId"]}/content");
        Assert.Equal("what came back", kept);
    }

    [BrowserFact]
    public async Task NeedsNoScript()
    {
        var incident = await pages.OpenAsync("Mail server down");
        await using var visit = await pages.VisitAsync(Screen.Desk, script: false);
        var page = visit.Page;
        await page.GotoAsync(incident + "/forms/awareness");
        await page.Locator("button.primary").ClickAsync();
        Assert.Contains("An answer is needed here.", await page.Locator("#basis-error").TextContentAsync());
        await page.Locator("#basis").FillAsync("Logs confirm it");
        await page.Locator("button.primary").ClickAsync();
        await page.Locator(".recorded").WaitForAsync();
        Assert.NotNull((await pages.Api.GetAsync("api" + incident))["aware"]);
    }

    [BrowserFact]
    public async Task PutsTheFocusOnWhatIsWrong()
    {
        var incident = await pages.OpenAsync("Mail server down");
        await using var visit = await pages.VisitAsync(Screen.Desk);
        await visit.Page.GotoAsync(incident + "/forms/awareness");
        await visit.Page.Locator("button.primary").ClickAsync();
        await visit.Page.Locator(".errors").WaitForAsync();
        await Until.TrueAsync(
            () => visit.Page.EvaluateAsync<bool>("document.activeElement.classList.contains('errors')"), TimeSpan.FromSeconds(10));
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("basis", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [BrowserFact]
    public async Task RecordsOnceWhateverIsPressed()
    {
        var incident = await pages.OpenAsync("Mail server down");
        await using var visit = await pages.VisitAsync(Screen.Desk);
        await visit.Page.GotoAsync(incident + "/forms/note");
        var form = visit.Context.APIRequest.CreateFormData().Set("text", "seen");
        foreach (var hidden in await visit.Page.Locator("form.ask input[type=hidden]").AllAsync())
            form.Set((await hidden.GetAttributeAsync("name"))!, (await hidden.GetAttributeAsync("value"))!);
        var origin = new Uri(visit.Page.Url).GetLeftPart(UriPartial.Authority);
        for (var press = 0; press < 3; press++)
        {
            var options = new APIRequestContextOptions { Form = form, Headers = new Dictionary<string, string> { ["Origin"] = origin } };
            var answer = await visit.Context.APIRequest.PostAsync(visit.Page.Url, options);
            Assert.EndsWith("?done=note", answer.Url);
        }

        var timeline = await pages.Api.AllAsync("api" + incident + "/timeline?take=100", "after");
        Assert.Single(timeline, entry => (string)entry["type"]! == "incident.note-added");
    }

    [BrowserFact]
    public async Task CopiesTheReportFieldByField()
    {
        var incident = await pages.OpenAsync("Mail server down");
        await pages.Api.PutAsync("api" + incident + "/awareness", new { basis = "Logs confirm it" });
        await using var visit = await pages.VisitAsync(Screen.Desk);
        await visit.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.GotoAsync(incident + "/reports/early-warning");
        var field = visit.Page.Locator(".card", new() { Has = visit.Page.Locator("pre") }).First;
        await field.Locator("button[data-copy]").ClickAsync();
        await Until.TrueAsync(async () => await visit.Page.Locator("#copied").TextContentAsync() == "Copied.", TimeSpan.FromSeconds(10));
        Assert.Equal(
            await field.Locator("pre").TextContentAsync(), await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [BrowserFact]
    public async Task TakesNothingFromOtherSites()
    {
        var incident = await pages.OpenAsync("Mail server down");
        await using var visit = await pages.VisitAsync(Screen.Desk);
        var address = new Uri(new Uri(visit.Page.Url), incident + "/forms/note");
        await visit.Page.GotoAsync("about:blank");
        await visit.Page.SetContentAsync(
            $"<form method=post action='{address}'><input name=text value=x><input name=key value=k><input name=version value=2>"
            + "<button>go</button></form>");
        var answer = await visit.Page.RunAndWaitForResponseAsync(() => visit.Page.Locator("button").ClickAsync(), address.ToString());
        Assert.Equal(403, answer.Status);
    }

    [BrowserFact]
    public async Task ShowsReadersNoForms()
    {
        var incident = await pages.OpenAsync("Mail server down");
        await pages.Api.PutAsync(Acme.Path + "/members/reader", new { roles = new[] { "reader" } });
        await using var visit = await pages.VisitAsync(Screen.Desk, pages.TokenOf("reader"));
        await visit.Page.GotoAsync(incident);
        Assert.Equal(0, await visit.Page.Locator("main form, a[href*='/forms/']").CountAsync());
        var answer = await visit.Page.GotoAsync(incident + "/forms/awareness");
        Assert.Equal(403, answer!.Status);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task FollowAsync(IPage page, string link)
    {
        await TabToAsync(page, link);
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Enter"), answer => answer.Request.IsNavigationRequest);
        await page.Locator("form.ask").WaitForAsync();
    }

    private static async Task SendAsync(IPage page)
    {
        await TabToAsync(page, "button.primary");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".recorded").WaitForAsync();
    }

    private static async Task ChooseAsync(IPage page, string field, string file)
    {
        await TabToAsync(page, field);
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Space"));
        await chooser.SetFilesAsync(file);
    }

    private static async Task TabToAsync(IPage page, string target)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await page.EvaluateAsync<bool>("target => document.activeElement.matches(target)", target))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{MostTabs} tabs did not reach {target} on {page.Url}");
    }

    private async Task<JsonNode> StageAsync(string incident, string stage) =>
        (await pages.Api.GetAsync("api" + incident))["stages"]!.AsArray().Single(one => (string)one!["stage"]! == stage)!;

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
