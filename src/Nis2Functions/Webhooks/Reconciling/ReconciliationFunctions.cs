using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Webhooks.Reconciling;

/// <summary>Whether a sender that never sends again is asked for what is missing.</summary>
public sealed class ReconciliationFunctions(IntakeEndpoint intake, SourceFinder sources, ReconciliationLog log)
{
    private const string Route = "api/organisations/{org}/sources/{source}/reconciliation";

    private static readonly Refusal NotListed = new(
        RefusalKind.Conflict, "source-not-reconciled", "Only github, thehive and dfir-iris can be asked for what they did not send.");

    private static readonly Refusal WrongAddress = new(
        RefusalKind.Invalid, "api-address-malformed", "GitHub's is that of a repository: it ends with /repos/{owner}/{name}.",
        "apiAddress");

    [Function(nameof(PutReconciliation))]
    [Access(Role.Administrator)]
    [Operation(
        "Has the sender's API asked for tickets that never arrived, once its token is set",
        Request = typeof(ReconciliationRequest), Response = typeof(ReconciliationView), Command = true)]
    public async Task<IResult> PutReconciliation(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route)] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string source,
        CancellationToken cancellation)
    {
        var body = await Body<ReconciliationRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await sources.FindAsync(org, source, cancellation) is not { } found)
            return Problem.NotFound();
        if (TicketListers.Of(found) is not { } lister)
            return Problem.From(NotListed);
        var asked = new Reconciliation(lister.System, body.Value!.ApiAddress);
        if (Uri.TryCreate(asked.ApiAddress, UriKind.Absolute, out var api) && !lister.Accepts(api))
            return Problem.From(WrongAddress);
        var last = await log.FindAsync(org, source, cancellation);
        return await intake.CommandAsync(
            request,
            client,
            org,
            source,
            new IntakeCommand.SetReconciliation(source, asked),
            state => ReconciliationView.Of(source, state, last)!,
            cancellation);
    }

    [Function(nameof(GetReconciliation))]
    [Access(Role.Administrator, Role.ComplianceOfficer, Role.Responder, Role.Auditor)]
    [Operation("Reads whether and how a source is reconciled, and how the last look went", Response = typeof(ReconciliationView))]
    public async Task<IResult> GetReconciliation(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request,
        string org,
        string source,
        CancellationToken cancellation)
    {
        var last = await log.FindAsync(org, source, cancellation);
        return await intake.ReadAsync(request, org, source, state => ReconciliationView.Of(source, state, last), cancellation);
    }

    [Function(nameof(DeleteReconciliation))]
    [Access(Role.Administrator)]
    [Operation("Asks the sender's API no more", Response = typeof(RulesView))]
    public Task<IResult> DeleteReconciliation(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = Route)] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string source,
        CancellationToken cancellation) => intake.CommandAsync(
            request, client, org, source, new IntakeCommand.SetReconciliation(source, null), state => RulesView.Of(source, state),
            cancellation);
}
