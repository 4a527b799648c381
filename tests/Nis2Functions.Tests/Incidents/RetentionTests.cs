using Nis2.Compliance.Incidents;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Incidents;
using Nis2Functions.Reports;
using Nis2Functions.Tests.House;
using NodaTime;

namespace Nis2Functions.Tests.Incidents;

public sealed class RetentionTests
{
    [Fact]
    public async Task ErasesPersonalDataFiveYearsAfterClosingAndKeepsTheIncident()
    {
        await using var house = await TestHouse.BuildAsync();
        var api = new IncidentApi(house);
        var id = await api.OpenAsync();
        Assert.Equal(200, (await IncidentApi.SendAsync(
            new { fields = new { reporter_name = new { text = "Ada" } } },
            request => house.Create<ReportFunctions>().StateReportFields(
                request, house.Client.Object, TestHouse.Organisation, id, default))).Status);
        await api.JudgeNotSignificantAsync(id, new { reason = "Ada clicked on a test mail." });
        var (status, _) = await IncidentApi.SendAsync(new { reason = "Nothing left." }, request =>
            house.Create<ReportIncidentFunctions>().CloseIncident(request, house.Client.Object, TestHouse.Organisation, id, default));
        Assert.Equal(200, status);

        house.Time.Now += Duration.FromDays(1_825);
        Assert.Equal(0, await EraseAsync(house));
        house.Time.Now += Duration.FromDays(2);
        Assert.Equal(1, await EraseAsync(house));
        Assert.Equal(0, await EraseAsync(house));

        var (store, kind) = (house.Get<SubjectStore>(), house.Get<IncidentKind>());
        Assert.True(SubjectId.TryParse(id, out var subject));
        var incident = (await store.FindAsync(kind, TestHouse.Organisation, subject, default))!;
        Assert.Null(incident.State.JudgedNotSignificant!.Why);
        Assert.Equal(IncidentStatus.Closed, incident.State.Status);
        Assert.True((await store.VerifyAsync(kind, TestHouse.Organisation, subject, default))!.Valid);
        var report = await store.FindAsync(house.Get<ReportKind>(), TestHouse.Organisation, ReportKind.Of(subject), default);
        Assert.Null(Assert.Single(report!.State.Values).Content);
    }

    [Fact]
    public async Task ErasesWhatNobodyClosedButNothingIsOwedFor()
    {
        await using var house = await TestHouse.BuildAsync();
        var api = new IncidentApi(house);
        await api.JudgeNotSignificantAsync(await api.OpenAsync(), new { reason = "A test mail." });
        house.Time.Now += Duration.FromDays(1_827);

        Assert.Equal(1, await EraseAsync(house));
    }

    [Fact]
    public async Task LeavesOpenIncidentsAlone()
    {
        await using var house = await TestHouse.BuildAsync();
        await new IncidentApi(house).OpenAsync();
        house.Time.Now += Duration.FromDays(4_000);

        Assert.Equal(0, await EraseAsync(house));
    }

    private static Task<int> EraseAsync(TestHouse house) =>
        house.Get<IncidentRetention>().EraseEndedAsync(TestHouse.Organisation, default);
}
