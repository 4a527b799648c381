using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Pages;
using Nis2.Pages.OnCall;
using Nis2Functions.OpenApi;
using Nis2Functions.Pages;
using Nis2Functions.Security;

namespace Nis2Functions.Notices.Links;

/// <summary>
/// The only thing that can be done without signing in. Mail scanners follow links, so looking changes nothing: a person presses the button.
/// </summary>
public sealed class AcknowledgementFunctions(PageAcknowledgements acknowledgements, PageRenderer pages)
{
    private const string Route = "acknowledge/{token}";

    [Function(nameof(ShowAcknowledgement))]
    [OpenAccess]
    [Operation("Page: the button that acknowledges a page; its address is the proof", Produces = "text/html", Problems = [404, 410])]
    public async Task<IResult> ShowAcknowledgement(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request,
        string token,
        CancellationToken cancellation) =>
        await AnswerAsync(request, await acknowledgements.LookAsync(token, cancellation));

    [Function(nameof(UseAcknowledgement))]
    [OpenAccess]
    [Operation("Page: acknowledges a page, once", Produces = "text/html", Problems = [404, 410])]
    public async Task<IResult> UseAcknowledgement(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string token,
        CancellationToken cancellation) =>
        await AnswerAsync(request, await acknowledgements.UseAsync(client, token, cancellation));

    private async Task<IResult> AnswerAsync(HttpRequest request, AcknowledgementState state)
    {
        var status = state switch
        {
            AcknowledgementState.Open or AcknowledgementState.Done => StatusCodes.Status200OK,
            AcknowledgementState.Unknown => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status410Gone,
        };
        var html = await pages.AcknowledgementAsync(PageLanguage.Of(request), new AcknowledgementView(state));
        return new Page(html, status, Page.NoReferrer);
    }
}
