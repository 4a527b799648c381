using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Webhooks.Senders.CloudEvents;

/// <summary>
/// How a sender of CloudEvents asks whether it may send here. It proves nothing and permits nothing else: what is sent then has to be
/// verified all the same. The address for a late consent is never called.
/// </summary>
public sealed partial class HandshakeFunctions(SourceFinder sources)
{
    private const string AskedOrigin = "WebHook-Request-Origin";
    private const string AskedRate = "WebHook-Request-Rate";
    private const string AllowedOrigin = "WebHook-Allowed-Origin";
    private const string AllowedRate = "WebHook-Allowed-Rate";

    [Function(nameof(AnswerHandshake))]
    [OpenAccess]
    [Operation("Answers a sender of CloudEvents that asks whether it may send to a source", Problems = [400, 404])]
    public async Task<IResult> AnswerHandshake(
        [HttpTrigger(AuthorizationLevel.Anonymous, "options", Route = "api/webhooks/{organisation}/{source}")] HttpRequest request,
        string organisation,
        string source,
        CancellationToken cancellation)
    {
        if (await sources.FindAsync(organisation, source, cancellation) is not { } found)
            return Problem.NotFound();
        var answer = request.HttpContext.Response.Headers;
        answer.Allow = "POST";

        // Without these headers, an answer is no consent.
        if (found.Sender is not ITransportContract contract)
            return Results.Ok();
        var origin = request.Headers[AskedOrigin].ToString();
        if (!Origin().IsMatch(origin))
            return Problem.Malformed("The name of the system that would send is needed.", AskedOrigin);
        answer[AllowedOrigin] = origin;
        answer[AllowedRate] = Rate(request.Headers[AskedRate].ToString(), contract.MostPerMinute);
        return Results.Ok();
    }

    private static string Rate(string asked, int most) =>
        (int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var rate) && rate > 0 ? Math.Min(rate, most) : most)
        .ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[A-Za-z0-9._*:-]{1,253}$", RegexOptions.CultureInvariant)]
    private static partial Regex Origin();
}
