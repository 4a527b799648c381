using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace EndToEnd;

/// <summary>The main job on real input: a signed ticket, a person's awareness, reports, and a process that is killed in between.</summary>
public sealed class MainJobTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);
    private static readonly string Payload = new('b', 64);

    [Fact]
    public async Task OneIncidentGoesFromTicketToFinalReportThroughAKill()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        string incident;
        using (var api = new Api(app.Client()))
        {
            await Acme.FoundAsync(api);
            Assert.Equal(HttpStatusCode.Accepted, (await api.Client.SendAsync(Acme.Ticket("d-1", 17))).StatusCode);
            Assert.Equal(HttpStatusCode.Accepted, (await api.Client.SendAsync(Acme.Ticket("d-1", 17))).StatusCode);
            var opened = Assert.Single(await api.AllAsync(Acme.Path + "/incidents"));
            Assert.Equal("suspected", (string)opened["status"]!);
            incident = $"{Acme.Path}/incidents/{opened["id"]}";
            Assert.Equal("warning-line", (string)(await api.AllAsync(Acme.Path + "/obligations")).Single(one => (string)one["force"]! == "guidance")["obligation"]!);
            await Until.TrueAsync(() => Task.FromResult(Mails(app).Count == 1), Soon, () => app.Log);
        }

        await app.KillAsync();
        await app.StartAsync();
        using (var api = new Api(app.Client()))
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => api.PutAsync(incident + "/awareness", new { basis = "Log-ins from abroad" }));
            var aware = await api.PutAsync(incident + "/awareness", new { basis = "Log-ins from abroad", gapReason = "Came on a Friday evening" });
            var stages = aware["stages"]!.AsArray().ToDictionary(stage => (string)stage!["stage"]!, stage => stage!);
            var awareAt = DateTimeOffset.Parse((string)aware["aware"]!["at"]!, null);
            Assert.Equal(awareAt.AddHours(24), DateTimeOffset.Parse((string)stages["early-warning"]["due"]!, null));
            Assert.Equal(awareAt.AddHours(72), DateTimeOffset.Parse((string)stages["incident-notification"]["due"]!, null));
            Assert.Null(stages["final-report"]["due"]);
            Assert.True((bool)stages["final-report"]["estimate"]!);
            foreach (var stage in new[] { "early-warning", "incident-notification", "final-report" })
                await api.PutAsync($"{incident}/stages/{stage}/submission", new { channel = "portal", payloadSha256 = Payload });
            var reported = await api.GetAsync(incident);
            Assert.Equal("reported", (string)reported["status"]!);
            Assert.Null(reported["nextStepAt"]);
            Assert.Empty(await api.AllAsync(Acme.Path + "/obligations"));
            Assert.True((bool)(await api.GetAsync(incident + "/verification"))["valid"]!);
            Assert.Equal("suspected", (string)(await api.GetAsync($"{incident}?asOf={Uri.EscapeDataString((string)reported["openedAt"]!)}"))["status"]!);
        }
    }

    [Fact]
    public async Task WebhookAnswersAsItsSenderMustUnderstand()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        await Acme.FoundAsync(api);
        using var sender = app.Client(null);
        Assert.Equal(HttpStatusCode.Unauthorized, (await sender.SendAsync(Acme.Ticket("d-1", 1, secret: "wrong-horse-battery"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await sender.SendAsync(Acme.Ticket("d-1", 1, secret: null))).StatusCode);
        foreach (var unknown in new[] { "api/webhooks/acme/other", "api/webhooks/other/tickets" })
        {
            using var request = Acme.Ticket("d-1", 1);
            request.RequestUri = new Uri(unknown, UriKind.Relative);
            Assert.Equal(HttpStatusCode.NotFound, (await sender.SendAsync(request)).StatusCode);
        }

        using var huge = new HttpRequestMessage(HttpMethod.Post, "api/webhooks/acme/tickets") { Content = new ByteArrayContent(new byte[2 * 1024 * 1024]) };
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await sender.SendAsync(huge)).StatusCode);
        Assert.Empty(await api.AllAsync(Acme.Path + "/incidents"));
        Assert.Equal(HttpStatusCode.Accepted, (await sender.SendAsync(Acme.Ticket("d-2", 1))).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await sender.SendAsync(Acme.Ticket("d-3", 1, "closed"))).StatusCode);
        Assert.Equal("suspected", (string)Assert.Single(await api.AllAsync(Acme.Path + "/incidents"))["status"]!);
    }

    [Fact]
    public async Task NobodySeesAnOrganisationWithoutARoleInIt()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        await Acme.FoundAsync(api);
        using var nobody = app.Client(null);
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync(Acme.Path)).StatusCode);
        using var stranger = app.Client(app.TokenOf("stranger"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(Acme.Path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(Acme.Path + "/incidents")).StatusCode);
        await api.PutAsync(Acme.Path + "/members/stranger", new { roles = new[] { "reader" } });
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync(Acme.Path + "/incidents")).StatusCode);
        using var opening = await stranger.PostAsync(Acme.Path + "/incidents", new StringContent("{}", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.Forbidden, opening.StatusCode);
        await api.PutAsync(Acme.Path + "/members/stranger", new { roles = Array.Empty<string>() });
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(Acme.Path)).StatusCode);
    }

    [Fact]
    public async Task EvidenceComesBackAsItWasStored()
    {
        await using var app = new AppProcess(new Dictionary<string, string> { ["MaxEvidenceBytes"] = "6000000" });
        await app.StartAsync();
        using var api = new Api(app.Client());
        await Acme.FoundAsync(api);
        var file = RandomNumberGenerator.GetBytes(5_000_000);
        using var answer = await api.Client.PostAsync(Acme.Path + "/evidence?name=soa.bin", new ByteArrayContent(file));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var stored = await api.GetAsync(answer.Headers.Location!.OriginalString.TrimStart('/'));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file)), (string)stored["sha256"]!);
        using var download = await api.Client.GetAsync(((string)stored["content"]!).TrimStart('/'));
        Assert.Equal("attachment", download.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(file, await download.Content.ReadAsByteArrayAsync());
        using var tooLarge = await api.Client.PostAsync(Acme.Path + "/evidence", new ByteArrayContent(new byte[6_000_001]));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);
        Assert.Single(await api.AllAsync(Acme.Path + "/evidence"));
    }

    [Fact]
    public async Task SupplierIsReviewedInACycle()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        await Acme.FoundAsync(api);
        var registered = await api.PostAsync(
            Acme.Path + "/suppliers", new { name = "Cloud AG", criticality = "critical", firstReviewDue = "2026-12-01" }, "once");
        var again = await api.PostAsync(
            Acme.Path + "/suppliers", new { name = "Cloud AG", criticality = "critical", firstReviewDue = "2026-12-01" }, "once");
        Assert.Equal((string)registered["id"]!, (string)again["id"]!);
        var supplier = $"{Acme.Path}/suppliers/{registered["id"]}";
        var reviewed = await api.PostAsync(supplier + "/reviews", new { outcome = "acceptable" });
        Assert.Equal("2027-06-01", (string)reviewed["cycle"]!["dueOn"]!);
        Assert.Equal("own-rule", (string)Assert.Single(await api.AllAsync(Acme.Path + "/obligations?kind=supplier"))["force"]!);
    }

    private static IReadOnlyList<string> Mails(AppProcess app) =>
        Directory.Exists(Path.Combine(app.Folder, "mail")) ? Directory.GetFiles(Path.Combine(app.Folder, "mail"), "*.eml") : [];
}
