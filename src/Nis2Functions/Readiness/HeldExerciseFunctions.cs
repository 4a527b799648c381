using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Readiness;

/// <summary>Exercises that count by a person's word; closed ones count by themselves.</summary>
public sealed class HeldExerciseFunctions(ReadinessEndpoint readiness, SubjectStore store, IncidentKind incidents)
{
    private static readonly Refusal NoExercise =
        new(RefusalKind.Invalid, "exercise-unknown", "No exercise of this organisation has this id.", "incident");

    [Function(nameof(RecordHeldExercise))]
    [Access(Role.Administrator, Role.ComplianceOfficer, Role.Responder)]
    [Operation(
        "Records that an exercise was held, before it is closed or on another day",
        Request = typeof(HeldExerciseRequest), Response = typeof(ReadinessView), Command = true)]
    public async Task<IResult> RecordHeldExercise(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/readiness/exercises")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        var body = await Body<HeldExerciseRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        var held = body.Value!;
        if (!SubjectId.TryParse(held.Incident, out var id) || id.Kind != incidents.Name
            || await store.FindAsync(incidents, org, id, cancellation) is not { State: { Exercise: not null, Voided: null } })
            return Problem.From(NoExercise);
        return await readiness.CommandAsync(request, client, org, new RecordExercise(held.Incident, held.HeldOn), cancellation);
    }
}
