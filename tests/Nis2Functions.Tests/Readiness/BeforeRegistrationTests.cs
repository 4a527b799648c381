using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Scope;
using Nis2Functions.Clocks;
using Nis2Functions.Incidents;
using Nis2Functions.Readiness;
using Nis2Functions.Reports;
using Nis2Functions.Tests.House;
using Nis2Functions.Tests.Incidents;

namespace Nis2Functions.Tests.Readiness;

/// <summary>Art. 23 asks nobody whether they are registered: incidents are reported from the first day.</summary>
public sealed class BeforeRegistrationTests : IAsyncLifetime
{
    private const string Org = TestHouse.Organisation;
    private TestHouse house = null!;

    public async Task InitializeAsync() => house = await TestHouse.BuildAsync(services => services.AddReports());

    public async Task DisposeAsync() => await house.DisposeAsync();

    // § 33(1) BSIG: the first wave had to register by 6 March 2026.
    [Fact]
    public async Task ReportsAnIncidentWhileTheRegistrationIsOverdue()
    {
        await house.TellAsync(new AssessLegalEntity("netz", "Netz GmbH", [], ["I.8.4"], new SizeAnswers { Figures = new(900) }));
        await house.Get<ReadinessFollower>().RebuildOutdatedAsync(house.Client.Object, Org, default);
        await house.Get<StepTaker<ReadinessState>>().TakeAsync(new SubjectClock(Org, ReadinessKind.Self.Value), default);
        Assert.NotNull((await RegistrationAsync())["overdueSince"]);

        var api = new IncidentApi(house);
        var id = await api.OpenAsync();
        Assert.Equal(200, (await api.StateAwarenessAsync(id, new { basis = "Encrypted file servers" })).Status);
        var (drafted, draft) = await IncidentApi.SendAsync(new { }, request =>
            house.Create<ReportFunctions>().GetReportDraft(request, Org, id, "early-warning", default));
        Assert.Equal(200, drafted);
        Assert.NotEmpty(draft.AsObject());
        var (submitted, incident) = await IncidentApi.SendAsync(
            new { channel = "portal", payloadSha256 = new string('a', 64) },
            request => house.Create<ReportIncidentFunctions>().SubmitStage(
                request, house.Client.Object, Org, id, "early-warning", default));
        Assert.Equal(200, submitted);
        var stage = incident["stages"]!.AsArray().Single(one => (string)one!["stage"]! == "early-warning")!;
        Assert.NotNull(stage["submission"]);
        Assert.NotNull((await RegistrationAsync())["overdueSince"]);
    }

    private async Task<JsonNode> RegistrationAsync()
    {
        var (_, readiness) = await IncidentApi.SendAsync(
            new { }, request => house.Create<ReadReadinessFunctions>().GetReadiness(request, Org, default));
        return readiness["items"]!.AsArray().Single(item => (string)item!["id"]! == "registration.de.netz")!;
    }
}
