using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Organisations;
using Nis2Functions.Security;

namespace Nis2Functions.Evidence;

/// <summary>Commands on evidence that look at other subjects first.</summary>
public sealed class LinkEvidenceFunctions(
    SubjectCommands<EvidenceState> commands,
    SubjectStore store,
    EvidenceSubjects subjects,
    OrganisationReader organisations,
    TimeProvider time)
{
    [Function(nameof(LinkEvidence))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Links evidence to what it shows: controls, clauses and requirements of any catalogue, incidents, suppliers, reports, actions",
        Request = typeof(LinksRequest), Response = typeof(EvidenceView), Command = true)]
    public async Task<IResult> LinkEvidence(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/evidence/{id}/links")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(commands.Kind.Name, id, out var subject))
            return Problem.NotFound();
        var body = await Body<LinksRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await subjects.UnknownAsync(org, body.Value!.Targets, cancellation) is { } unknown)
            return Problem.From(unknown);
        return await SendAsync(
            request, client, org, subject, new LinkEvidence(body.Value.Targets, body.Value.Note), cancellation);
    }

    [Function(nameof(StateEvidenceValidity))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "States from when until when evidence is valid and when it is reviewed; both are followed as obligations",
        Request = typeof(ValidityRequest), Response = typeof(EvidenceView), Command = true)]
    public async Task<IResult> StateEvidenceValidity(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/evidence/{id}/validity")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(commands.Kind.Name, id, out var subject))
            return Problem.NotFound();
        var body = await Body<ValidityRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await organisations.FindAsync(org, cancellation) is not { } organisation)
            return Problem.NotFound();
        var asked = body.Value!;
        var validity = new Validity(asked.From, asked.Until, asked.ReviewOn);
        return await SendAsync(
            request, client, org, subject, new StateValidity(validity, organisation.AuthorityZone, asked.Why), cancellation);
    }

    [Function(nameof(SupersedeEvidence))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Puts a new version in the place of evidence: the old one drops out of every result at once",
        Request = typeof(SupersessionRequest), Response = typeof(EvidenceView), Command = true)]
    public async Task<IResult> SupersedeEvidence(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/evidence/{id}/supersession")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(commands.Kind.Name, id, out var subject))
            return Problem.NotFound();
        var body = await Body<SupersessionRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        var asked = body.Value!;
        var found = Conditions.TrySubject(commands.Kind.Name, asked.By, out var by)
            ? await store.FindAsync(commands.Kind, org, by, cancellation)
            : null;
        var old = await store.FindAsync(commands.Kind, org, subject, cancellation);
        var supersede = new SupersedeEvidence(subject.Value, asked.By, found?.State, asked.Reason);
        // The new version is linked first: whoever dies in between leaves two that count, never none.
        if (asked.KeepLinks != false
            && old is { State: { Links.Count: > 0 } state }
            && EvidenceDecisions.Decide(state, supersede, new DecisionContext(time.Now(), string.Empty))
                is Decision.Accepted { Events.Count: > 0 })
        {
            var command = new Command("supersede:" + subject.Value, request.HttpContext.Caller().Id, time.Now());
            var linked = await commands.SendAsync(
                client,
                org,
                by,
                command,
                (present, context) => EvidenceDecisions.Decide(present, Missing(present, state.Links), context),
                checkRepeated: false,
                cancellation);
            if (linked is AppendResult<EvidenceState>.Refused refused)
                return Problem.From(refused.Why);
        }

        return await SendAsync(request, client, org, subject, supersede, cancellation);
    }

    // A command takes fewer links than a piece may have.
    private static LinkEvidence Missing(EvidenceState present, IReadOnlyList<string> links) =>
        new([.. links.Except(present.Links).DefaultIfEmpty(links[0])], null);

    private async Task<IResult> SendAsync(
        HttpRequest request,
        DurableTaskClient client,
        string org,
        SubjectId id,
        EvidenceCommand command,
        CancellationToken cancellation)
    {
        var sent = await commands.SendAsync(
            request, client, org, id, (state, context) => EvidenceDecisions.Decide(state, command, context), cancellation);
        return SubjectReply.Of(request, sent, subject => EvidenceView.Of(org, subject));
    }
}
