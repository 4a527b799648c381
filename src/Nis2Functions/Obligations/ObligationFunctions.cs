using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Obligations;
using Nis2.Storage.Streams;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Obligations;

public sealed class ObligationFunctions(SubjectStore store)
{
    [Function(nameof(ListObligations))]
    [Access]
    [Operation(
        "Lists everything due, soonest first; exercises only, with exercise=true",
        Response = typeof(PageView<ObligationView>),
        Query = ["from", "to", "kind", "force", "exercise", "take", "continuation"],
        Problems = [400])]
    public async Task<IResult> ListObligations(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/obligations")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (!Conditions.TryTake(request, out var take, out var problem)
            || !Conditions.TryInstant(request, "from", out var from, out problem)
            || !Conditions.TryInstant(request, "to", out var to, out problem)
            || !Conditions.TryFlag(request, "exercise", out var exercise, out problem))
            return problem!;
        if (!TryForce(request, out var force))
            return Problem.Malformed("One of law, guidance, contract, own-rule and expectation is needed.", "force");
        var page = await store.DueAsync(
            org,
            from,
            to,
            exercise ?? false,
            Conditions.Text(request, "kind"),
            force,
            take,
            Conditions.Continuation(request),
            cancellation);
        return Reply.Json(new PageView<ObligationView>([.. page.Items.Select(ObligationView.Of)], page.Continuation));
    }

    private static bool TryForce(HttpRequest request, out Force? force)
    {
        var text = Conditions.Text(request, "force");
        force = text switch
        {
            "law" => Force.Law,
            "guidance" => Force.Guidance,
            "contract" => Force.Contract,
            "own-rule" => Force.OwnRule,
            "expectation" => Force.Expectation,
            _ => null,
        };
        return text is null || force is not null;
    }
}
