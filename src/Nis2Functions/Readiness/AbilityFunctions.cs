using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Readiness;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Readiness;

/// <summary>Accounts, tests and periods.</summary>
public sealed class AbilityFunctions(ReadinessEndpoint readiness)
{
    [Function(nameof(PutPortalAccount))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "States a portal account: holders, certificate, since when it works",
        Request = typeof(AccountRequest), Response = typeof(ReadinessView), Command = true)]
    public Task<IResult> PutPortalAccount(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/readiness/accounts/{country}/{portal}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string country,
        string portal,
        CancellationToken cancellation) => readiness.CommandAsync<AccountRequest>(
            request, client, org, asked => new StateAccount(new PortalAccount(
                country,
                portal,
                asked.Holders,
                asked.AppliedOn,
                asked.ActiveSince,
                asked.CertificateExpires,
                asked.LoginTestedOn)), cancellation);

    [Function(nameof(RecordLoginTest))]
    [Access(Role.Administrator, Role.ComplianceOfficer, Role.Responder)]
    [Operation(
        "Records that somebody signed in to see that it works",
        Request = typeof(LoginTestRequest), Response = typeof(ReadinessView), Command = true)]
    public Task<IResult> RecordLoginTest(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/readiness/accounts/{country}/{portal}/login-tests")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string country,
        string portal,
        CancellationToken cancellation) => readiness.CommandAsync<LoginTestRequest>(
            request, client, org, asked => new RecordLoginTest(country, portal, asked.On), cancellation);

    [Function(nameof(PutReadinessPolicy))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Sets the periods that are the organisation's own",
        Request = typeof(ReadinessPolicy), Response = typeof(ReadinessView), Command = true)]
    public Task<IResult> PutReadinessPolicy(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/readiness/policy")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => readiness.CommandAsync<ReadinessPolicy>(
            request, client, org, asked => new SetReadinessPolicy(asked), cancellation);

    [Function(nameof(AcknowledgeReadiness))]
    [Access(Role.ComplianceOfficer, Role.Management)]
    [Operation(
        "Answers reminders: no escalation follows them",
        Request = typeof(ReadinessAcknowledgementRequest), Response = typeof(ReadinessView), Command = true)]
    public Task<IResult> AcknowledgeReadiness(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/readiness/acknowledgement")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => readiness.CommandAsync<ReadinessAcknowledgementRequest>(
            request, client, org, asked => new AcknowledgeReadiness(asked.Item), cancellation);
}
