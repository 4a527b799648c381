using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Secrets;
using Nis2Functions.Security;

namespace Nis2Functions.Organisations;

/// <summary>The erasable directory: the only place that knows who stands behind an opaque id.</summary>
public sealed class PersonFunctions(PeopleDirectory people, OrganisationEndpoint organisations, ISourceSecrets secrets, Ids ids)
{
    [Function(nameof(ListPeople))]
    [Access]
    [Operation(
        "Lists the people of the directory",
        Response = typeof(PageView<Person>), Query = ["take", "continuation"], Problems = [400])]
    public async Task<IResult> ListPeople(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/people")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (!Conditions.TryTake(request, out var take, out var problem))
            return problem!;
        var page = await people.ListAsync(org, take, Conditions.Continuation(request), cancellation);
        return Reply.Json(new PageView<Person>(page.Items, page.Continuation));
    }

    [Function(nameof(AddPerson))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation("Adds a person", Request = typeof(PersonRequest), Response = typeof(Person), Status = 201, Command = true)]
    public async Task<IResult> AddPerson(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/people")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        if (!Conditions.TryIdempotencyKey(request, out var key, out var problem))
            return problem!;
        var id = key is null ? ids.New() : OpaqueId.From(org, request.HttpContext.Caller().Id, key);
        return await PutAsync(request, client, org, id, StatusCodes.Status201Created, cancellation);
    }

    [Function(nameof(PutPerson))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation("Replaces what is known of a person", Request = typeof(PersonRequest), Response = typeof(Person), Command = true)]
    public async Task<IResult> PutPerson(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/people/{person}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string person,
        CancellationToken cancellation) =>
        await people.FindAsync(org, person, cancellation) is null
            ? Problem.NotFound()
            : await PutAsync(request, client, org, person, StatusCodes.Status200OK, cancellation);

    [Function(nameof(ErasePerson))]
    [Access(Role.Administrator)]
    [Operation(
        "Erases a person from the directory and the contacts; events go on naming the opaque id",
        Response = typeof(OrganisationView))]
    public async Task<IResult> ErasePerson(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/organisations/{org}/people/{person}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string person,
        CancellationToken cancellation)
    {
        await people.EraseAsync(org, person, cancellation);
        foreach (var chat in new[] { Channel.Teams, Channel.Slack })
            await secrets.RemoveAsync(org, SecretName.OfChat(person, chat), cancellation);
        await secrets.RemoveAsync(org, SecretName.OfContact(person), cancellation);
        return await organisations.CommandAsync(request, client, org, new RemovePerson(person), cancellation);
    }

    private async Task<IResult> PutAsync(
        HttpRequest request, DurableTaskClient client, string org, string id, int status, CancellationToken cancellation)
    {
        var body = await Body<PersonRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (PersonRules.Check(body.Value!) is { } refusal)
            return Problem.From(refusal);
        var person = body.Value!.ToPerson(id);
        // The entry comes first: an id without an entry reaches nobody, an entry without its event is merely unused.
        await people.PutAsync(org, person, cancellation);
        var recorded = await organisations.AddPersonAsync(request, client, org, id, cancellation);
        return recorded ?? Reply.Json(person, status);
    }
}
