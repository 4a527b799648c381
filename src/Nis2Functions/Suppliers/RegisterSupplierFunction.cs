using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Subjects;
using Nis2.Compliance.Suppliers;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Organisations;
using Nis2Functions.Security;

namespace Nis2Functions.Suppliers;

public sealed class RegisterSupplierFunction(SubjectCommands<SupplierState> commands, OrganisationReader organisations, Ids ids)
{
    [Function(nameof(RegisterSupplier))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Registers a supplier; its review cycle starts",
        Request = typeof(SupplierRequest), Response = typeof(SupplierView), Status = 201, Command = true)]
    public async Task<IResult> RegisterSupplier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/suppliers")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        if (!Conditions.TryIdempotencyKey(request, out var key, out var problem))
            return problem!;
        var body = await Body<SupplierRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await organisations.FindAsync(org, cancellation) is not { } organisation)
            return Problem.NotFound();
        var asked = body.Value!;
        var id = SubjectId.Of(commands.Kind.Name, key is null ? ids.New() : OpaqueId.From(org, request.HttpContext.Caller().Id, key));
        var command = new RegisterSupplier(
            asked.Name,
            asked.Criticality,
            organisation.AuthorityZone,
            asked.Policy ?? SupplierPolicy.Default,
            asked.Country,
            asked.Services,
            asked.FirstReviewDue);
        var sent = await commands.SendAsync(
            request, client, org, id, (state, context) => SupplierDecisions.Decide(state, command, context), cancellation);
        return SubjectReply.Of(
            request, sent, SupplierView.Of, subject => $"/api/organisations/{Uri.EscapeDataString(org)}/suppliers/{subject.Id}");
    }
}
