using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Assessments;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Assessments;

/// <summary>Actions that close gaps and nonconformities.</summary>
public sealed class PlanFunctions(AssessmentEndpoint endpoint)
{
    [Function(nameof(CreateAction))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Plans an action for a gap, below a control of the standard, with owner, day and evidence",
        Request = typeof(ActionDetails), Response = typeof(PlanView), Command = true)]
    public Task<IResult> CreateAction(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/actions")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) =>
        endpoint.CommandAsync<ActionDetails>(request, client, org, asked => new PlanAction(asked), cancellation);

    [Function(nameof(ChangeAction))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Changes an open action; what is absent stays",
        Request = typeof(ActionRevisionRequest), Response = typeof(PlanView), Command = true)]
    public Task<IResult> ChangeAction(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "api/organisations/{org}/actions/{action:int}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        int action,
        CancellationToken cancellation) =>
        endpoint.CommandAsync<ActionRevisionRequest>(request, client, org, asked => asked.Of(action), cancellation);

    [Function(nameof(CompleteAction))]
    [Access(Role.ComplianceOfficer, Role.Responder)]
    [Operation(
        "Records that an action is done, with the evidence that it asks for",
        Request = typeof(ActionCompletionRequest), Response = typeof(PlanView), Command = true)]
    public Task<IResult> CompleteAction(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/actions/{action:int}/completion")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        int action,
        CancellationToken cancellation) => endpoint.CommandAsync<ActionCompletionRequest>(
            request, client, org, asked => new CompleteAction(action, asked.On, asked.Evidence ?? []), cancellation);

    [Function(nameof(DropAction))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Drops an action, with the reason",
        Request = typeof(ActionDropRequest), Response = typeof(PlanView), Command = true)]
    public Task<IResult> DropAction(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/actions/{action:int}/drop")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        int action,
        CancellationToken cancellation) => endpoint.CommandAsync<ActionDropRequest>(
            request, client, org, asked => new DropAction(action, asked.Reason), cancellation);

    [Function(nameof(RecordNonconformity))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Records that something does not comply, with the action that corrects it without undue delay (Art. 21(4))",
        Request = typeof(NonconformityRequest), Response = typeof(PlanView), Command = true)]
    public Task<IResult> RecordNonconformity(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/nonconformities")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => endpoint.CommandAsync<NonconformityRequest>(
            request, client, org, asked => new RecordNonconformity(asked.Source, asked.FoundOn, asked.Action), cancellation);

    [Function(nameof(AcknowledgePlan))]
    [Access(Role.ComplianceOfficer, Role.Management)]
    [Operation(
        "Answers reminders of the plan: no escalation follows them",
        Request = typeof(PlanAcknowledgementRequest), Response = typeof(PlanView), Command = true)]
    public Task<IResult> AcknowledgePlan(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/assessment/acknowledgement")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => endpoint.CommandAsync<PlanAcknowledgementRequest>(
            request, client, org, asked => new AcknowledgePlan(asked.Item), cancellation);
}
