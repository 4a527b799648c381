using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Subjects;
using Nis2.Pages;
using Nis2.Pages.Controls;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Pages.Forms;
using Nis2Functions.Reports;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Controls;

/// <summary>The statement, and management's approval of it by its hash (Art. 20(1)).</summary>
public sealed class StatementPageFunctions(
    ControlPages pages,
    Visitors visitors,
    PageRenderer renderer,
    EvidenceKeeper keeper,
    SubjectCommands<PlanState> commands,
    Ids ids,
    TimeProvider time)
{
    private const string Route = "organisations/{org}/statement";
    private const string Hash = "sha256";

    [Function(nameof(ShowStatement))]
    [OpenAccess]
    [Operation("Page: the Statement of Applicability and its approval; signed out, the way to sign in (303)", Produces = "text/html")]
    public Task<IResult> ShowStatement(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request,
        string org,
        CancellationToken cancellation) =>
        pages.ShowAsync<StatementPage>(request, org, looking => Task.FromResult<object?>(View(looking)), cancellation);

    [Function(nameof(TakeApproval))]
    [OpenAccess]
    [Operation(
        "Page: takes management's approval of the statement that was shown; answers with the page where it is another one now (409)",
        Consumes = "application/x-www-form-urlencoded", Status = 303, Problems = [400, 403, 404, 409, 413])]
    public async Task<IResult> TakeApproval(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        if (!SameOrigin.Is(request))
            return Problem.Forbidden("Forms are taken from this app's own pages only.");
        if (await visitors.WhoSentAsync(request) is not { } visitor)
            return Page.SignIn(request);
        var language = PageLanguage.Of(request);
        if (await pages.FindAsync(visitor, org, cancellation) is not { } looking)
            return new Page(await renderer.NotFoundAsync(language, visitor.Id), StatusCodes.Status404NotFound);
        if (!looking.Roles.Contains(Role.Management))
            return Problem.Forbidden("Management approves the statement (Art. 20(1)).");
        var sent = await SentForm.ReadAsync(request, cancellation);
        if (sent.Key is not { } key || sent.Fields?[Hash].ToString() is not { Length: > 0 } asked)
            return Problem.Malformed("The form cannot be read.", Hash);

        var present = looking.Sources.Extended.Sha256();
        var context = new DecisionContext(time.Now(), visitor.Id);
        var evidence = keeper.IdOf(org, AssessmentKind.Self, "statement", "approval", present);
        var content = looking.Sources.Extended.Content();
        // Kept first: an approval never points at nothing.
        if (present == asked
            && await keeper.KeepAsync(client, org, evidence, "statement.json", content, context, cancellation) is { } problem)
            return problem;
        var approval = new ApproveStatement(asked, present, evidence.Value);
        var result = await commands.SendAsync(
            client,
            org,
            AssessmentKind.Self,
            new Command("form:" + OpaqueId.From(context.By, key), context.By, context.Now),
            (state, now) => AssessmentDecisions.Decide(state, approval, now, looking.Sources.Organisation.AuthorityZone),
            checkRepeated: true,
            cancellation);
        return result is AppendResult<PlanState>.Refused
            ? new Page(
                await renderer.RenderAsync<StatementPage>(language, nameof(StatementPage.View), View(looking) with { Changed = true }),
                StatusCodes.Status409Conflict)
            : Page.SeeOther(looking.Frame.Page(ControlPage.Statement));
    }

    private StatementView View(ControlPages.Looking looking) => new(
        looking.Frame,
        looking.Sources.Statement,
        looking.Sources.Extended,
        looking.Sources.Extended.Sha256(),
        looking.Sources.Assessment.Approval,
        looking.Roles.Contains(Role.Management) ? ids.New() : null);
}
