using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Storage.Directory;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Organisations;

public sealed class MemberFunctions(MemberRoles members)
{
    private const int LongestPrincipal = 128;

    [Function(nameof(ListMembers))]
    [Access(Role.Administrator, Role.Auditor)]
    [Operation("Lists who has which role in the organisation", Response = typeof(PageView<MemberView>))]
    public async Task<IResult> ListMembers(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/members")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        var found = new List<MemberView>();
        await foreach (var assignment in members.ListAsync(org, cancellation))
            found.Add(new MemberView(assignment.Principal, [.. Roles.Read(assignment.Roles)]));
        return Reply.Json(new PageView<MemberView>(found, null));
    }

    [Function(nameof(PutMember))]
    [Access(Role.Administrator)]
    [Operation(
        "Gives a principal its roles in the organisation; none takes it out",
        Request = typeof(MemberRequest), Response = typeof(MemberView), Command = true)]
    public async Task<IResult> PutMember(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/members/{principal}")] HttpRequest request,
        string org,
        string principal,
        CancellationToken cancellation)
    {
        if (principal.Length > LongestPrincipal)
            return Problem.Malformed($"A principal's id has {LongestPrincipal} characters at most.", "principal");
        var body = await Body<MemberRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        Role[] roles = [.. body.Value!.Roles.Distinct()];
        if (roles.Length == 0)
            await members.RemoveAsync(org, principal, cancellation);
        else
            await members.SetAsync(org, new RoleAssignment(principal, [.. roles.Select(role => role.ToString())]), cancellation);
        return Reply.Json(new MemberView(principal, roles));
    }
}
