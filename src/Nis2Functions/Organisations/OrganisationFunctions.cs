using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Organisations;

public sealed class OrganisationFunctions(
    OrganisationEndpoint organisations,
    OrganisationKind kind,
    SubjectStore store,
    OrganisationRegistry registry,
    MemberRoles members,
    TimeProvider time)
{
    private const int LongestId = 64;

    [Function(nameof(ListOrganisations))]
    [Access]
    [Operation("Lists the organisations in which the caller has a role", Response = typeof(PageView<OrganisationSummary>))]
    public async Task<IResult> ListOrganisations(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations")] HttpRequest request, CancellationToken cancellation)
    {
        var caller = request.HttpContext.Caller();
        var found = new List<OrganisationSummary>();
        await foreach (var id in registry.ListAsync(cancellation))
        {
            Role[] roles = [.. Roles.Read(await members.FindAsync(id, caller.Id, cancellation))];
            if (roles.Length == 0 && !caller.AppRoles.Contains(Role.Administrator))
                continue;
            if (await store.FindAsync(kind, id, OrganisationKind.Self, cancellation) is { } organisation)
                found.Add(new OrganisationSummary(id, organisation.State.Name, organisation.State.Country, roles));
        }

        return Reply.Json(new PageView<OrganisationSummary>(found, null));
    }

    [Function(nameof(GetOrganisation))]
    [Access]
    [Operation("Reads an organisation", Response = typeof(OrganisationView))]
    public async Task<IResult> GetOrganisation(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}")] HttpRequest request,
        string org,
        CancellationToken cancellation) =>
        await store.FindAsync(kind, org, OrganisationKind.Self, cancellation) is { } found
            ? Reply.Subject(request, OrganisationView.Of(org, found), found.Version)
            : Problem.NotFound();

    [Function(nameof(PutOrganisation))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Registers an organisation or updates its data; who registers it gets the roles to work in it",
        Request = typeof(OrganisationRequest), Response = typeof(OrganisationView), Command = true)]
    public async Task<IResult> PutOrganisation(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        if (org.Length > LongestId)
            return Problem.Malformed($"An organisation's id has {LongestId} characters at most.", "org");
        var body = await Body<OrganisationRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        var asked = body.Value!;
        var known = await registry.ContainsAsync(org, cancellation);
        var command = new DescribeOrganisation(
            asked.Name, asked.Country, asked.EntityTypes ?? [], asked.Size, asked.AuthorityZone, asked.Policy);
        if (!known && OrganisationDecisions.Decide(kind.Initial, command) is Decision.Refused refused)
            return Problem.From(refused.Why);
        // Listed first: what is registered but not listed would be swept by nobody.
        if (!known)
        {
            await members.SetAsync(org, new RoleAssignment(request.HttpContext.Caller().Id, FounderRoles), cancellation);
            await registry.AddAsync(org, time.Now(), cancellation);
        }

        return await organisations.CommandAsync(request, client, org, command, cancellation);
    }

    private static readonly string[] FounderRoles =
        [nameof(Role.Administrator), nameof(Role.ComplianceOfficer), nameof(Role.Responder)];
}
