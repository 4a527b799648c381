using System.Net;

namespace EndToEnd.Journeys;

/// <summary>What turns out to be nothing, and what should never have been opened: nothing is deleted.</summary>
public sealed class MistakeTests
{
    [Fact]
    public async Task AMistakenIncidentIsVoidedAndAWithdrawnOneOwesACorrection()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        var tenant = new Tenant(app, "klinikum");
        await tenant.FoundAsync("DE", "I.5.1");
        await tenant.TicketAsync("2026-03-28T19:40:00Z", "Files cannot be opened");
        var again = await tenant.PostAsync(tenant.Path + "/incidents", new { title = "Opened twice" });
        var mistaken = $"{tenant.Path}/incidents/{again["id"]}";
        var voided = await tenant.PutAsync(mistaken + "/void", new { reason = "The ticket opened it already" });
        Assert.Equal("void", (string)voided["status"]!);
        await app.KillAsync();
        await app.StartAsync();
        Assert.Equal("The ticket opened it already", (string)(await tenant.GetAsync(mistaken))["voided"]!["why"]!);
        await tenant.StateAsync("awareness", new { basis = "Wards work on paper", gapReason = "Found late" });
        await tenant.UploadAsync("early-warning", DateTimeOffset.UtcNow.ToString("O"));
        await tenant.RefusedAsync(HttpStatusCode.Conflict, one => one.StateAsync("void", new { reason = "Never mind" }));
        var withdrawn = await tenant.StateAsync("withdrawal", new { reason = "A fault of the storage" });
        Assert.Equal("withdrawn", (string)withdrawn["status"]!);
        await app.KillAsync();
        await app.StartAsync();

        // Own rule: who was told is told that it no longer stands; what was filed stays.
        await tenant.DueAsync("correction", null);
        await tenant.RefusedAsync(HttpStatusCode.Conflict, one => one.PostAsync(one.Incident + "/closure", new { reason = "Done" }));
        await tenant.ReadDraftAsync("correction", "de", "A fault of the storage");
        await tenant.UploadAsync("correction", DateTimeOffset.UtcNow.ToString("O"));
        await tenant.PostAsync(tenant.Incident + "/closure", new { reason = "Corrected" });
        Assert.Empty(await tenant.AllAsync(tenant.Path + "/obligations?kind=incident"));
        var verification = await tenant.GetAsync(tenant.Incident + "/verification");
        Assert.True((bool)verification["agrees"]!, verification.ToJsonString());
        Assert.Equal(2, verification["submissions"]!.AsArray().Count);
        Assert.True((bool)(await tenant.GetAsync(mistaken + "/verification"))["valid"]!);
        using var api = new Api(app.Client());
        Assert.Contains(
            (await api.Client.DeleteAsync(tenant.Incident)).StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed });
    }
}
