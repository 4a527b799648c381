using System.Net.Http.Json;
using EndToEnd;

namespace Browser.Tests;

/// <summary>Gaps, mapping, statement, evidence, plan and checklist of an organisation that has something of each.</summary>
[Collection(nameof(PagesFixture))]
public sealed class ControlPagesTests(PagesFixture pages)
{
    private const string Organisation = "/organisations/acme";

    public static TheoryData<Screen> Screens => Screen.All;

    private static string NextYear => $"{TimeProvider.System.GetUtcNow().AddYears(1):yyyy-MM-dd}";

    [BrowserTheory]
    [MemberData(nameof(Screens))]
    public async Task IsAccessible(Screen screen)
    {
        await StateAsync();
        await using var visit = await pages.VisitAsync(screen);
        var faults = new List<string>();
        string[] all = ["controls", "mappings", "mappings/enisa-2024-2690", "statement", "evidence", "plan", "checklist"];
        foreach (var page in all)
            await LookAsync(page.Replace('/', ' '), $"{Organisation}/{page}");
        await LookAsync("gap report", $"/{Acme.Path}/gap-analysis.html?lang={screen.Language[..2]}");
        Assert.True(faults.Count == 0, string.Join('\n', faults));

        async Task LookAsync(string name, string address)
        {
            Assert.True((await visit.Page.GotoAsync(address))!.Ok, address);
            faults.AddRange(await visit.FaultsAsync(name));
        }
    }

    [BrowserFact]
    public async Task TheReportIsPrintedWhole()
    {
        await StateAsync();
        await using var visit = await pages.VisitAsync(Screen.Desk);
        await visit.Page.GotoAsync($"/{Acme.Path}/gap-analysis.html?lang=de");
        var pdf = await visit.Page.PdfAsync(new() { Format = "A4" });
        Assert.True(pdf.AsSpan().StartsWith("%PDF-"u8));
        if (Environment.GetEnvironmentVariable("NIS2_PICTURES") is { } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, "gap report.pdf"), pdf);
    }

    [BrowserFact]
    public async Task ManagementApprovesWithoutMouseAndScript()
    {
        await StateAsync();
        await pages.Api.PutAsync(Acme.Path + "/members/boss", new { roles = new[] { "management" } });
        await using var visit = await pages.VisitAsync(Screen.Phone, pages.TokenOf("boss"), script: false);
        await visit.Page.GotoAsync("/");
        await visit.Page.Locator($"a[href='{Organisation}/controls']").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator($".tabs a[href='{Organisation}/statement']").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("main form button").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("strong.done").WaitForAsync();
        Assert.True((bool)(await pages.Api.GetAsync(Acme.Path + "/statement"))["approved"]!);
        Assert.Equal(0, await visit.Page.Locator("main form").CountAsync());
        await pages.Api.PutAsync(Acme.Path + "/soa/rows", new
        {
            rows =
                new[] { new { control = "A.5.1", applicable = "applicable", status = "planned", owner = $"Owner {visit.GetHashCode()}" } },
        });
        await visit.Page.ReloadAsync();
        Assert.Equal(1, await visit.Page.Locator("main form button").CountAsync());
    }

    private async Task StateAsync()
    {
        await pages.Api.PutAsync(Acme.Path + "/soa/rows", new
        {
            rows = new object[]
            {
                new { control = "A.5.1", applicable = "applicable", status = "implemented", owner = "CISO", justification = "Risikoanalyse" },
                new { control = "A.5.2", applicable = "applicable", status = "implemented", owner = "Geschäftsführung" },
                new { control = "A.5.24", applicable = "applicable", status = "implemented", owner = "SOC" },
                new { control = "A.5.25", applicable = "applicable", status = "partly-implemented" },
                new { control = "A.5.26", applicable = "applicable", status = "planned" },
                new { control = "A.8.24", applicable = "not-applicable", status = "implemented" },
                new { control = "A.8.30", applicable = "not-applicable", status = "unknown", justification = "Keine ausgelagerte Entwicklung" },
                new { control = "A.6.3", applicable = "applicable", status = "implemented" },
                new { control = "A.8.5", applicable = "applicable", status = "implemented" },
            },
        });
        await pages.Api.PutAsync(Acme.Path + "/soa/certificate", new
        {
            body = "TÜV Süd", validFrom = "2025-01-01", validUntil = NextYear,
            scope = new { statement = "Betrieb der Netzleitstelle Bonn", services = new[] { "Netzbetrieb" }, sites = new[] { "Bonn" }, entities = Array.Empty<string>() },
        });
        await pages.Api.PutAsync(
            Acme.Path + "/soa/inventory",
            new { services = new[] { "Netzbetrieb", "Messstellenbetrieb" }, sites = new[] { "Bonn", "Köln" } });
        await pages.Api.PutAsync(
            Acme.Path + "/assessment/duties/nis2:management-training",
            new { standing = "partly-fulfilled", why = "Zwei von drei geschult" });
        await pages.Api.PutAsync(
            Acme.Path + "/assessment/proportionality/Art.21(2)(c)", new { text = "Zwei Standorte, ein Rechenzentrum." });
        await pages.Api.PutAsync(Acme.Path + "/cycles/internal-audit", new { months = 12 });
        if ((await pages.Api.GetAsync(Acme.Path + "/assessment"))["actions"]!.AsArray().Count > 0)
            return;
        var action = new Dictionary<string, object>
        {
            ["for"] = "Art.21(2)(h)", ["control"] = "A.8.24", ["dueOn"] = NextYear, ["title"] = "Kryptokonzept in Kraft setzen",
            ["owner"] = "CISO", ["evidenceNeeded"] = "Freigegebenes Konzept", ["implements"] = new[] { "A.8.24" }, ["closes"] = true,
        };
        await pages.Api.PostAsync(Acme.Path + "/actions", action);
        await pages.Api.PostAsync(Acme.Path + "/actions", new Dictionary<string, object>(action)
        {
            ["for"] = "nis2:registration", ["control"] = "A.5.5", ["title"] = "Beim BSI registrieren",
            ["implements"] = Array.Empty<string>(),
        });
        await pages.Api.PostAsync(Acme.Path + "/gap-analysis/records", new { });
        using var stored = await pages.Api.Client.PostAsync(
            Acme.Path + "/evidence?name=Kryptokonzept.pdf", new ByteArrayContent("%PDF-1.7"u8.ToArray()));
        var evidence = (string)(await stored.Content.ReadFromJsonAsync<System.Text.Json.Nodes.JsonNode>())!["id"]!;
        await pages.Api.PostAsync($"{Acme.Path}/evidence/{evidence}/links", new { targets = new[] { "A.8.24", "Art.21(2)(a)" } });
        await pages.Api.PostAsync(Acme.Path + "/actions/1/completion", new { evidence = new[] { evidence } });
    }
}
