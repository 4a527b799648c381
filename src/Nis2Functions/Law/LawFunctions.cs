using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Law;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Law;

/// <summary>The law of the Member States as this release knows it, with source and confidence on every fact.</summary>
public sealed class LawFunctions(TimeProvider time)
{
    [Function(nameof(ListLaw))]
    [Access]
    [Operation("Lists the Member States' acts: in force, coming, or not in force", Response = typeof(PageView<LawSummary>))]
    public IResult ListLaw([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/law")] HttpRequest request)
    {
        var countries = LawPacks.All.Where(pack => pack.Country is not null).OrderBy(pack => pack.Country, StringComparer.Ordinal);
        return Reply.Json(new PageView<LawSummary>([.. countries.Select(pack => LawSummary.Of(pack, time.Now()))], null));
    }

    [Function(nameof(GetLaw))]
    [Access]
    [Operation("Reads everything known of a Member State's law, with source and confidence", Response = typeof(LawView))]
    public IResult GetLaw(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/law/{country}")] HttpRequest request, string country) =>
        LawPacks.Of(country.ToUpperInvariant()) is { } pack ? Reply.Json(LawView.Of(pack, time.Now())) : Problem.NotFound();
}
