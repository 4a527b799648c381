using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Soa;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Soa;

/// <summary>What an organisation says of its controls, clauses, certificate and scope.</summary>
public sealed class KeepSoaFunctions(SoaEndpoint soa)
{
    [Function(nameof(PutSoaRows))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "States rows of the statement; other controls keep theirs",
        Request = typeof(RowsRequest), Response = typeof(SoaView), Command = true)]
    public Task<IResult> PutSoaRows(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/soa/rows")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => soa.CommandAsync<RowsRequest>(
            request, client, org, asked => new StateRows(asked.Rows), cancellation);

    [Function(nameof(ChangeSoaRow))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Changes what is said about a control such as A.5.24",
        Request = typeof(RowRequest), Response = typeof(SoaView), Command = true)]
    public Task<IResult> ChangeSoaRow(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "api/organisations/{org}/soa/rows/{control}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string control,
        CancellationToken cancellation) => soa.CommandAsync<RowRequest>(
            request, client, org, asked => new ChangeRow(control, asked.Change), cancellation);

    [Function(nameof(PutClauseStatus))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "States how far a clause 4 to 10 is met",
        Request = typeof(ClauseRequest), Response = typeof(SoaView), Command = true)]
    public Task<IResult> PutClauseStatus(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/soa/clauses/{clause}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string clause,
        CancellationToken cancellation) => soa.CommandAsync<ClauseRequest>(
            request, client, org, asked => new StateClauses([new ClauseStatus(clause, asked.Status, asked.Note)]), cancellation);

    [Function(nameof(PutCertificate))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "States a certificate: body, validity and what it speaks for",
        Request = typeof(Certificate), Response = typeof(SoaView), Command = true)]
    public Task<IResult> PutCertificate(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/soa/certificate")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => soa.CommandAsync<Certificate>(
            request, client, org, asked => new StateCertificate(asked), cancellation);

    [Function(nameof(EndCertificate))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Ends a certificate before its day: withdrawn, suspended or wrongly stated",
        Request = typeof(EndCertificateRequest), Response = typeof(SoaView), Command = true)]
    public Task<IResult> EndCertificate(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/soa/certificate/end")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => soa.CommandAsync<EndCertificateRequest>(
            request, client, org, asked => new EndCertificate(asked.Reason), cancellation);

    [Function(nameof(PutScopeInventory))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "States the services and sites that measures are owed for (Art. 21(1))",
        Request = typeof(ScopeInventory), Response = typeof(SoaView), Command = true)]
    public Task<IResult> PutScopeInventory(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/soa/inventory")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => soa.CommandAsync<ScopeInventory>(
            request, client, org, asked => new StateInventory(asked), cancellation);

    [Function(nameof(PutSelfAssessment))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Answers questions of the guided self-assessment",
        Request = typeof(AnswersRequest), Response = typeof(SoaView), Command = true)]
    public Task<IResult> PutSelfAssessment(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/soa/self-assessment")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => soa.CommandAsync<AnswersRequest>(
            request, client, org, asked => new AnswerQuestions(asked.Answers), cancellation);
}
