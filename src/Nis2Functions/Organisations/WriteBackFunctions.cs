using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Organisations;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Secrets;
using Nis2Functions.Security;

namespace Nis2Functions.Organisations;

/// <summary>What is written into the tickets that incidents came from.</summary>
public sealed class WriteBackFunctions(OrganisationReader reader, OrganisationEndpoint organisations, ISourceSecrets secrets)
{
    private const string Route = "api/organisations/{org}/sources/{source}/write-back";

    [Function(nameof(GetWriteBack))]
    [Access(Role.Administrator, Role.ComplianceOfficer, Role.Auditor)]
    [Operation("Reads what is written into a source's tickets; the credential never shows", Response = typeof(WriteBackView))]
    public async Task<IResult> GetWriteBack(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request,
        string org,
        string source,
        CancellationToken cancellation)
    {
        if ((await reader.FindAsync(org, cancellation))?.WriteBacks.FirstOrDefault(one => one.Source == source) is not { } found)
            return Problem.NotFound();
        var credential = await secrets.FindAsync(org, SecretName.OfWriteBack(source), cancellation);
        return Reply.Json(WriteBackView.Of(found, credential.Count > 0));
    }

    [Function(nameof(PutWriteBack))]
    [Access(Role.Administrator)]
    [Operation(
        "Has incidents written into the tickets that they came from: link, due instants, filings, closing",
        Request = typeof(WriteBackRequest), Response = typeof(OrganisationView), Command = true)]
    public Task<IResult> PutWriteBack(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route)] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string source,
        CancellationToken cancellation) => organisations.CommandAsync<WriteBackRequest>(
            request, client, org, asked => new ConfigureWriteBack(asked.ToWriteBack(source)), cancellation);

    [Function(nameof(DeleteWriteBack))]
    [Access(Role.Administrator)]
    [Operation("Writes nothing into the source's tickets any more, and forgets the credential", Response = typeof(OrganisationView))]
    public async Task<IResult> DeleteWriteBack(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = Route)] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string source,
        CancellationToken cancellation)
    {
        await secrets.RemoveAsync(org, SecretName.OfWriteBack(source), cancellation);
        return await organisations.CommandAsync(request, client, org, new RemoveWriteBack(source), cancellation);
    }
}
