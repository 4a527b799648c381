using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Nis2.Storage.Directory;
using Nis2Functions.Hosting;
using Nis2Functions.Http;

namespace Nis2Functions.Security;

/// <summary>
/// Lets a request through to its function only with what the function's attribute asks for. An organisation in which the caller has no role
/// answers as one that does not exist.
/// </summary>
public sealed class Authorisation(TokenValidator tokens, MemberRoles members, AppSettings settings) : IFunctionsWorkerMiddleware
{
    public const string OrganisationParameter = "org";

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        var http = context.GetHttpContext()!;
        var rule = AccessRule.Of(context.FunctionDefinition.EntryPoint);
        if (rule.Open)
        {
            await next(context);
            return;
        }

        var check = await tokens.CheckAsync(http.Request);
        if (check == TokenCheck.Unavailable)
        {
            await Problem.Unavailable("issuer-unavailable").ExecuteAsync(http);
            return;
        }

        if (check.Principal is not { } principal)
        {
            http.Response.Headers.WWWAuthenticate = check.Challenge;
            await Problem.Unauthenticated().ExecuteAsync(http);
            return;
        }

        var refusal = http.Request.RouteValues[OrganisationParameter] is string organisation
            ? await AdmitToOrganisationAsync(http, rule, principal, organisation)
            : Admit(http, rule, principal);
        if (refusal is null)
            await next(context);
        else
            await refusal.ExecuteAsync(http);
    }

    private async Task<IResult?> AdmitToOrganisationAsync(HttpContext http, AccessRule rule, Principal principal, string organisation)
    {
        var names = await members.FindAsync(organisation, principal.Id, http.RequestAborted);
        var roles = Roles.Read(names).ToHashSet();
        if (principal.AppRoles.Contains(Role.Administrator)
            || settings.FirstAdministrator == new FirstAdministrator(principal.Id, organisation))
            roles.Add(Role.Administrator);
        if (roles.Count == 0)
            return Problem.NotFound();
        http.SetCaller(new Caller(principal.Id, principal.AppRoles, roles));
        return rule.Admits(roles) ? null : Missing(rule);
    }

    private static IResult? Admit(HttpContext http, AccessRule rule, Principal principal)
    {
        http.SetCaller(new Caller(principal.Id, principal.AppRoles, new HashSet<Role>()));
        return rule.Admits(principal.AppRoles) ? null : Missing(rule);
    }

    private static IResult Missing(AccessRule rule) => Problem.Forbidden($"One of these roles is needed: {string.Join(", ", rule.Roles)}.");
}
