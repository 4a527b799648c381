using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Exercises;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.Incidents;
using Nis2Functions.OpenApi;
using Nis2Functions.Organisations;
using Nis2Functions.Security;

namespace Nis2Functions.Exercises;

/// <summary>Incidents to be rehearsed: the same law, on a virtual clock.</summary>
public sealed class ExerciseFunctions(
    SubjectCommands<IncidentState> commands, OrganisationReader organisations, ExerciseReader reader, TimeProvider time, Ids ids)
{
    private static readonly Refusal NoScenario =
        new(RefusalKind.Invalid, "scenario-unknown", "There is no such scenario.", "scenario");

    private static readonly Refusal NoLanguage = new(RefusalKind.Invalid, "language-unknown", "en or de.", "language");

    [Function(nameof(ListExerciseScenarios))]
    [Access]
    [Operation(
        "Lists the scenarios of exercises, with all that players learn only in the end", Response = typeof(PageView<ExerciseScenario>))]
    public IResult ListExerciseScenarios(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/exercises/scenarios")] HttpRequest request) =>
        Reply.Json(new PageView<ExerciseScenario>(ExerciseScenarios.All, null));

    [Function(nameof(OpenExercise))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Opens an exercise from a scenario: an incident on a virtual clock that starts now",
        Request = typeof(ExerciseOpening), Response = typeof(IncidentView), Status = 201, Command = true)]
    public async Task<IResult> OpenExercise(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/exercises")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        if (!Conditions.TryIdempotencyKey(request, out var key, out var problem))
            return problem!;
        var body = await Body<ExerciseOpening>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        var asked = body.Value!;
        if (ExerciseScenarios.Find(asked.Scenario) is not { } scenario)
            return Problem.From(NoScenario);
        if (asked.Language is not (null or "en" or "de"))
            return Problem.From(NoLanguage);
        if (await organisations.FindAsync(org, cancellation) is not { } organisation)
            return Problem.NotFound();
        var caller = request.HttpContext.Caller().Id;
        var id = SubjectId.Of(commands.Kind.Name, key is null ? ids.New() : OpaqueId.From(org, caller, key));
        var opening = new OpenIncident(
            asked.Say(scenario.Title),
            asked.Say(scenario.Summary),
            scenario.Severity,
            organisation.Country,
            organisation.AuthorityZone,
            organisation.Policy,
            Reporter: caller,
            Exercise: new ExerciseRequest(asked.Compression ?? scenario.Compression),
            Main: MainDuty.Of(organisation));
        var command = new BeginExercise(opening, scenario.Id, scenario.Version);
        var sent = await commands.SendAsync(
            request, client, org, id, (state, context) => IncidentDecisions.Decide(state, command, context), cancellation);
        return SubjectReply.Of(
            request,
            sent,
            subject => IncidentView.Of(subject, time.Now()),
            subject => $"/api/organisations/{Uri.EscapeDataString(org)}/incidents/{subject.Id}");
    }

    [Function(nameof(GetExerciseResult))]
    [Access]
    [Operation(
        "Reads how an exercise went: times met and missed, who acknowledged when, the news so far, and the gaps",
        Response = typeof(ExerciseResult))]
    public async Task<IResult> GetExerciseResult(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/incidents/{id}/exercise-result")]
        HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) =>
        await reader.FindAsync(org, id, cancellation) is { } result ? Reply.Json(result) : Problem.NotFound();
}
