using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Pages.Emergency;
using Nis2.Pages.Languages;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Pages;
using Nis2Functions.Security;

namespace Nis2Functions.OnCall;

public sealed class EmergencySheetFunction(EmergencySheets sheets)
{
    [Function(nameof(GetEmergencySheet))]
    [Access]
    [Operation(
        "Emergency sheet for print: authority, portal, on-call chain, deadlines, steps and blank report forms; lang=de or en",
        Produces = "text/html", Query = ["lang"], Problems = [400])]
    public async Task<IResult> GetEmergencySheet(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/emergency-sheet.html")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (Conditions.Text(request, "lang") is { } asked && Language.Find(asked) is null)
            return Problem.Malformed("en or de is needed.", "lang");
        return await sheets.FindAsync(org, PageLanguage.Of(request), cancellation) is { } html
            ? new Page(html) { Policy = SheetStyle.ContentSecurityPolicy }
            : Problem.NotFound();
    }
}
