using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.Incidents;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

/// <summary>The forms of an incident: shown by GET, taken by POST from these pages only, answered with the incident's page.</summary>
public sealed class FormFunctions(
    Visitors visitors,
    FormDesk desk,
    FormAnswers answers,
    AssessmentReader assessments,
    SubjectStore store,
    ISubjectKind<IncidentState> incidents,
    TimeProvider time)
{
    private const string Route = "organisations/{org}/incidents/{id}/forms/{form}";

    [Function(nameof(ShowForm))]
    [OpenAccess]
    [Operation("Page: a form of an incident; signed out, the way to sign in (303)", Produces = "text/html", Query = ["stage"])]
    public async Task<IResult> ShowForm(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request,
        string org,
        string id,
        string form,
        CancellationToken cancellation)
    {
        if (await visitors.WhoAsync(request, cancellation) is not { } visitor)
            return Page.SignIn(request);
        var (found, subject, problem) = await FindAsync(request, visitor, org, id, form, cancellation);
        if (problem is not null)
            return problem;
        return found!.Fits(subject!)
            ? await answers.FreshAsync(request, visitor, found, subject!)
            : Page.SeeOther(IncidentAddress.Of(org, id));
    }

    [Function(nameof(TakeForm))]
    [OpenAccess]
    [Operation(
        "Page: takes a form of an incident; answers with the form while something is wrong (422, 409)",
        Consumes = "multipart/form-data", Status = 303, Query = ["stage"], Problems = [400, 403, 404, 409, 413, 422])]
    public async Task<IResult> TakeForm(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string form,
        CancellationToken cancellation)
    {
        if (!SameOrigin.Is(request))
            return Problem.Forbidden("Forms are taken from this app's own pages only.");
        if (await visitors.WhoSentAsync(request) is not { } visitor)
            return Page.SignIn(request);
        var (found, subject, problem) = await FindAsync(request, visitor, org, id, form, cancellation);
        return problem ?? await desk.TakeAsync(request, client, visitor, found!, subject!, cancellation);
    }

    private async Task<(IIncidentForm? Form, FormSubject? Subject, IResult? Problem)> FindAsync(
        HttpRequest request, Principal visitor, string organisation, string id, string name, CancellationToken cancellation)
    {
        var roles = await visitors.RolesAsync(visitor, organisation, cancellation);
        if (roles.Count == 0
            || IncidentForms.Find(name) is not { } form
            || !Conditions.TrySubject(incidents.Name, id, out var subjectId)
            || await store.FindAsync(incidents, organisation, subjectId, cancellation) is not { } incident)
            return (null, null, await answers.NotFoundAsync(request, visitor));
        if (!form.Admits(roles))
            return (null, null, await answers.ForbiddenAsync(request, visitor));
        var state = incident.State;
        var grounds = form.NeedsGrounds ? await assessments.FindAsync(organisation, id, cancellation) : null;
        var subject = new FormSubject(
            organisation, id, incident.Version, state, state.OwnTime(time.Now()), Conditions.Text(request, "stage")) { Grounds = grounds };
        return (form, subject, null);
    }
}
