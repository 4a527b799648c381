using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Incidents;

/// <summary>The times of an incident, kept apart: only a person states awareness, and only that starts the legal clock.</summary>
public sealed class JudgeIncidentFunctions(IncidentEndpoint incidents, AssessmentReader assessments)
{
    [Function(nameof(StateTime))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "States a time: occurred, first alerted, detected, established, verified, handled, operation restored, impact ended",
        Request = typeof(TimeRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> StateTime(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/incidents/{id}/times/{which}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string which,
        CancellationToken cancellation)
    {
        IncidentTime? stated = which switch
        {
            "occurred" => IncidentTime.Occurred,
            "first-alert" => IncidentTime.FirstAlert,
            "assessment-started" => IncidentTime.AssessmentStarted,
            "detected" => IncidentTime.Detected,
            "established" => IncidentTime.Established,
            "verified" => IncidentTime.Verified,
            "handled" => IncidentTime.Handled,
            "operation-restored" => IncidentTime.OperationRestored,
            "impact-ended" => IncidentTime.ImpactEnded,
            _ => null,
        };
        return stated is { } known
            ? incidents.CommandAsync<TimeRequest>(
                request, client, org, id, asked => new StateTime(known, asked.At, asked.Reason), cancellation)
            : Task.FromResult(Problem.NotFound());
    }

    [Function(nameof(StateAwareness))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "States awareness of a significant incident: the legal clock starts (Art. 23(4))",
        Request = typeof(AwarenessRequest), Response = typeof(IncidentView), Command = true)]
    public async Task<IResult> StateAwareness(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/incidents/{id}/awareness")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) =>
        await assessments.ForAsync<AwarenessRequest>(request, org, id, asked => asked.Assessment, cancellation) is { } grounds
            ? await incidents.CommandAsync<AwarenessRequest>(
                request, client, org, id, (asked, state, context) => Decide(asked, state, context, grounds), cancellation)
            : Problem.NotFound();

    [Function(nameof(JudgeNotSignificant))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Judges the incident not significant (Art. 23(3)): the assessment clock stops",
        Request = typeof(NotSignificantRequest), Response = typeof(IncidentView), Command = true)]
    public async Task<IResult> JudgeNotSignificant(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/incidents/{id}/not-significant")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) =>
        await assessments.ForAsync<NotSignificantRequest>(request, org, id, asked => asked.Assessment, cancellation) is { } grounds
            ? await incidents.CommandAsync<NotSignificantRequest>(
                request, client, org, id, (asked, state, context) => Decide(asked, state, context, grounds), cancellation)
            : Problem.NotFound();

    private static Decision Decide(NotSignificantRequest asked, IncidentState state, DecisionContext context, AssessmentGrounds grounds) =>
        IncidentDecisions.Decide(
            state,
            new JudgeNotSignificant(asked.Reason, asked.At, Assessments.Optional(asked.Assessment, state, grounds), asked.OverrideReason),
            context);

    private static Decision Decide(AwarenessRequest asked, IncidentState state, DecisionContext context, AssessmentGrounds grounds)
    {
        if (asked.CorrectionReason is null)
        {
            var statement = new StateAwareness(
                asked.Basis ?? string.Empty,
                asked.AwareAt,
                asked.JudgedSignificantAt,
                asked.GapReason,
                Assessments.Optional(asked.Assessment, state, grounds));
            return IncidentDecisions.Decide(state, statement, context);
        }

        return asked.AwareAt is { } at
            ? IncidentDecisions.Decide(state, new CorrectAwareness(at, asked.CorrectionReason), context)
            : new Refusal(RefusalKind.Invalid, "aware-at-needed", "A correction says when awareness was.", "awareAt");
    }
}
