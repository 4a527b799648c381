using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Scope;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Readiness;
using Nis2Functions.Security;

namespace Nis2Functions.Scope;

/// <summary>The organisation's legal entities, kept in its own stream.</summary>
public sealed class LegalEntityFunctions(
    SubjectCommands<OrganisationState> commands,
    SubjectStore store,
    OrganisationKind kind,
    ReadinessFollower readiness,
    TimeProvider time)
{
    private const int HistoryPage = 1000;

    [Function(nameof(ListLegalEntities))]
    [Access]
    [Operation("Lists the legal entities with class and duties", Response = typeof(PageView<LegalEntityView>))]
    public async Task<IResult> ListLegalEntities(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/legal-entities")] HttpRequest request,
        string org,
        CancellationToken cancellation) =>
        await store.FindAsync(kind, org, OrganisationKind.Self, cancellation) is { } found
            ? Reply.Json(Listed(found))
            : Problem.NotFound();

    [Function(nameof(GetLegalEntity))]
    [Access]
    [Operation(
        "Reads a legal entity, its answers and what they come to by this release's rules",
        Response = typeof(LegalEntityDetails), Query = ["asOf"], Problems = [400])]
    public async Task<IResult> GetLegalEntity(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/legal-entities/{entity}")] HttpRequest request,
        string org,
        string entity,
        CancellationToken cancellation)
    {
        if (!Conditions.TryInstant(request, "asOf", out var asOf, out var problem))
            return problem!;
        var organisation = asOf is { } then
            ? await store.AsOfAsync(kind, org, OrganisationKind.Self, then, cancellation)
            : await store.FindAsync(kind, org, OrganisationKind.Self, cancellation);
        return organisation?.State.LegalEntities.FirstOrDefault(one => one.Id == entity) is { } found
            ? Reply.Subject(request, Details(found), organisation.Version)
            : Problem.NotFound();
    }

    [Function(nameof(PutLegalEntity))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Adds a legal entity or answers anew; class and duties follow",
        Request = typeof(LegalEntityRequest), Response = typeof(LegalEntityDetails), Command = true)]
    public async Task<IResult> PutLegalEntity(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/legal-entities/{entity}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string entity,
        CancellationToken cancellation)
    {
        var body = await Body<LegalEntityRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        var sent = await SendAsync(request, client, org, body.Value!.Command(entity), cancellation);
        return SubjectReply.Of(
            request, sent, subject => Details(subject.State.LegalEntities.Single(one => one.Id == entity)));
    }

    [Function(nameof(DeleteLegalEntity))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Removes a legal entity from the organisation; its history stays",
        Response = typeof(PageView<LegalEntityView>), Query = ["reason"], Problems = [422])]
    public async Task<IResult> DeleteLegalEntity(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/organisations/{org}/legal-entities/{entity}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string entity,
        CancellationToken cancellation)
    {
        var command = new RemoveLegalEntity(entity, Conditions.Text(request, "reason"));
        var sent = await SendAsync(request, client, org, command, cancellation);
        return SubjectReply.Of(request, sent, Listed);
    }

    [Function(nameof(GetLegalEntityHistory))]
    [Access]
    [Operation("Reads every assessment of a legal entity, oldest first", Response = typeof(PageView<LegalEntityVersion>))]
    public async Task<IResult> GetLegalEntityHistory(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/legal-entities/{entity}/history")]
        HttpRequest request,
        string org,
        string entity,
        CancellationToken cancellation)
    {
        var versions = new List<LegalEntityVersion>();
        for (int? after = 0; after is not null;)
        {
            var page = await store.HistoryAsync(kind, org, OrganisationKind.Self, after.Value, HistoryPage, cancellation);
            versions.AddRange(page.Events.Select(entry => VersionOf(entry, entity)).OfType<LegalEntityVersion>());
            after = page.After;
        }

        return versions.Count == 0 ? Problem.NotFound() : Reply.Json(new PageView<LegalEntityVersion>(versions, null));
    }

    // Readiness follows also where nothing changed: a repeated request mends what was killed in between.
    private async Task<(AppendResult<OrganisationState>? Result, IResult? Problem)> SendAsync(
        HttpRequest request, DurableTaskClient client, string org, OrganisationCommand command, CancellationToken cancellation)
    {
        var sent = await commands.SendAsync(
            request, client, org, OrganisationKind.Self, (state, _) => OrganisationDecisions.Decide(state, command), cancellation);
        if (sent.Result is AppendResult<OrganisationState>.Done { Subject.State: var state })
            await readiness.FollowAsync(client, org, state, request.HttpContext.Caller().Id, cancellation);
        return sent;
    }

    private PageView<LegalEntityView> Listed(Subject<OrganisationState> organisation) =>
        new([.. organisation.State.LegalEntities.Select(entity => LegalEntityView.Of(entity, time.Now()))], null);

    private LegalEntityDetails Details(LegalEntity entity) => new(
        LegalEntityView.Of(entity, time.Now()),
        new LegalEntityRequest(
            entity.Name,
            entity.Countries,
            entity.EntityTypes,
            entity.Size,
            entity.Cases,
            entity.NegligibleTypes,
            entity.QualifiesSince,
            entity.DutyStartsAt),
        [.. entity.Countries.Select(country => ScopeAssessment.Of(entity.Question(country), time.Now()))]);

    private static LegalEntityVersion? VersionOf(HistoryEvent entry, string entity) => entry.Recorded.Facts switch
    {
        LegalEntityAssessed assessed when assessed.Entity.Id == entity => new(
            entry.Recorded.Version, entry.Recorded.At, entry.Recorded.By, LegalEntityView.Of(assessed.Entity, entry.Recorded.At), null),
        LegalEntityRemoved removed when removed.Entity == entity => new(
            entry.Recorded.Version, entry.Recorded.At, entry.Recorded.By, null, removed.Reason),
        _ => null,
    };
}
