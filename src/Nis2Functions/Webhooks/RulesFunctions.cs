using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Intake;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Webhooks;

/// <summary>What becomes of a source's tickets.</summary>
public sealed class RulesFunctions(IntakeEndpoint intake)
{
    [Function(nameof(PutSourceRules))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Sets a source's rules: which tickets are ignored, open a suspected incident, are to be assessed, page",
        Request = typeof(RulesRequest), Response = typeof(RulesView), Command = true)]
    public Task<IResult> PutSourceRules(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/sources/{source}/rules")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string source,
        CancellationToken cancellation) => intake.CommandAsync<RulesRequest>(
            request,
            client,
            org,
            source,
            asked => new IntakeCommand.SetRules(source, asked.Rules),
            state => RulesView.Of(source, state),
            cancellation);

    [Function(nameof(GetSourceRules))]
    [Access(Role.Administrator, Role.ComplianceOfficer, Role.Responder, Role.Auditor)]
    [Operation("Reads a source's rules", Response = typeof(RulesView))]
    public Task<IResult> GetSourceRules(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/sources/{source}/rules")] HttpRequest request,
        string org,
        string source,
        CancellationToken cancellation) =>
        intake.ReadAsync(request, org, source, state => RulesView.Of(source, state), cancellation);
}
