using System.Text.Json.Nodes;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Scope;
using Nis2.Storage.Streams;
using Nis2Functions.Exercises;
using Nis2Functions.Incidents;
using Nis2Functions.Readiness;
using Nis2Functions.Tests.House;
using Nis2Functions.Tests.Incidents;

namespace Nis2Functions.Tests.Readiness;

/// <summary>Which exercises settle the half-year.</summary>
public sealed class ExerciseCountTests : IAsyncLifetime
{
    private const string Org = TestHouse.Organisation;
    private TestHouse house = null!;

    public async Task InitializeAsync() => house = await TestHouse.BuildAsync();

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task CountsAnExerciseOnceItIsClosed()
    {
        await FollowAsync();
        var exercise = await ExerciseAsync();
        Assert.Empty((await ReadinessAsync()).Exercises);

        await CloseAsync(exercise);
        await CloseAsync(exercise);

        Assert.Equal(exercise, Assert.Single((await ReadinessAsync()).Exercises).Incident);
    }

    [Fact]
    public async Task CountsOnceADayWhatWasClosedBeforeReadinessFollowed()
    {
        var exercise = await ExerciseAsync();
        await CloseAsync(exercise);
        await FollowAsync();
        Assert.Empty((await ReadinessAsync()).Exercises);

        await KeepAsync();
        var version = (await ReadinessAsync()).Version;
        await KeepAsync();

        Assert.Equal(exercise, Assert.Single((await ReadinessAsync()).Exercises).Incident);
        Assert.Equal(version, (await ReadinessAsync()).Version);
    }

    [Fact]
    public async Task CountsNoRealIncident()
    {
        await FollowAsync();
        var incident = await new IncidentApi(house).OpenAsync();

        await CloseAsync(incident);
        await KeepAsync();

        Assert.Empty((await ReadinessAsync()).Exercises);
    }

    [Fact]
    public async Task TakesAPersonsWordOnlyForAnExerciseOfTheOrganisation()
    {
        await FollowAsync();
        var real = await new IncidentApi(house).OpenAsync();
        foreach (var id in new[] { real, "incident-x1", "supplier-x1", "x" })
        {
            var (status, problem) = await RecordAsync(id);
            Assert.Equal((422, "incident"), (status, (string)problem["field"]!));
        }

        var exercise = await ExerciseAsync();
        Assert.Equal(200, (await RecordAsync(exercise)).Status);
        Assert.Equal(exercise, Assert.Single((await ReadinessAsync()).Exercises).Incident);
    }

    private async Task FollowAsync()
    {
        await house.TellAsync(new AssessLegalEntity("netz", "Netz GmbH", [], ["I.8.4"], new SizeAnswers { Figures = new(900) }));
        await house.Get<ReadinessFollower>().RebuildOutdatedAsync(house.Client.Object, Org, default);
    }

    private Task KeepAsync() => house.Get<ExerciseFollower>().RebuildOutdatedAsync(house.Client.Object, Org, default);

    private async Task<(int Version, IReadOnlyList<HeldExercise> Exercises)> ReadinessAsync()
    {
        var found = await house.Get<SubjectStore>().FindAsync(house.Get<ReadinessKind>(), Org, ReadinessKind.Self, default);
        return (found!.Version, found.State.Exercises);
    }

    private Task<(int Status, JsonNode Body)> RecordAsync(string incident) => IncidentApi.SendAsync(
        new { incident, heldOn = "2026-11-10" },
        request => house.Create<HeldExerciseFunctions>().RecordHeldExercise(request, house.Client.Object, Org, default));

    private async Task<string> ExerciseAsync()
    {
        var (status, opened) = await IncidentApi.SendAsync(
            new { scenario = "ddos" },
            request => house.Create<ExerciseFunctions>().OpenExercise(request, house.Client.Object, Org, default));
        Assert.Equal(201, status);
        return (string)opened["id"]!;
    }

    private async Task CloseAsync(string id)
    {
        await new IncidentApi(house).JudgeNotSignificantAsync(id, new { reason = "all played" });
        var (status, _) = await IncidentApi.SendAsync(
            new { reason = "all played" },
            request => house.Create<ReportIncidentFunctions>().CloseIncident(request, house.Client.Object, Org, id, default));
        Assert.Equal(200, status);
    }
}
