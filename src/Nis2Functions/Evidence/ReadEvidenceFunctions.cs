using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Evidence;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Evidence;

/// <summary>What evidence counts for.</summary>
public sealed class ReadEvidenceFunctions(SubjectEndpoint<EvidenceState> endpoint, EvidenceRegister register)
{
    [Function(nameof(GetEvidenceCounts))]
    [Access]
    [Operation(
        "Reads what a piece of evidence counts for, through a mapping set, and what remains",
        Response = typeof(EvidenceCountsView), Query = ["set"], Problems = [400])]
    public async Task<IResult> GetEvidenceCounts(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/evidence/{id}/counts")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation)
    {
        if (!AskedMapping.TryRead(request, out var mapping, out var problem))
            return problem!;
        if (await register.TodayAsync(org, cancellation) is not { } today)
            return Problem.NotFound();
        return await endpoint.ReadAsync(
            request,
            org,
            id,
            subject =>
            {
                var entry = EvidenceEntry.Of(id, subject.State);
                var status = entry.StatusOn(today);
                var counts = status == EvidenceStatus.Valid ? EvidenceCounting.Of(entry.Links, mapping!) : [];
                return new EvidenceCountsView(
                    id,
                    mapping!.Set.Id,
                    today,
                    status,
                    [.. counts.Where(count => count.Extent != Extent.Not)],
                    [.. counts.Where(count => count.Extent == Extent.Not)],
                    status == EvidenceStatus.Valid ? null : EvidenceCoverages.Dropped(entry, today));
            },
            cancellation);
    }

    [Function(nameof(GetEvidenceVersions))]
    [Access]
    [Operation("Reads the versions of a piece of evidence, the oldest first", Response = typeof(PageView<EvidenceVersionView>))]
    public async Task<IResult> GetEvidenceVersions(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/evidence/{id}/versions")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation)
    {
        if (await register.TodayAsync(org, cancellation) is not { } today)
            return Problem.NotFound();
        var (entries, _) = await register.ReadAsync(org, cancellation);
        var versions = EvidenceVersions.Of(id, entries);
        return versions.Count == 0
            ? Problem.NotFound()
            : Reply.Json(new PageView<EvidenceVersionView>([.. versions.Select(entry => EvidenceVersionView.Of(entry, today))], null));
    }

    [Function(nameof(GetEvidenceCoverage))]
    [Access]
    [Operation(
        "Reads which evidence counts for each measure and control, what has none, what lapses when, and what was dropped and why",
        Response = typeof(EvidenceCoverage), Query = ["set"], Problems = [400])]
    public async Task<IResult> GetEvidenceCoverage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/evidence-coverage")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (!AskedMapping.TryRead(request, out var mapping, out var problem))
            return problem!;
        if (await register.TodayAsync(org, cancellation) is not { } today)
            return Problem.NotFound();
        var (entries, complete) = await register.ReadAsync(org, cancellation);
        return Reply.Json(EvidenceCoverages.Of(entries, mapping!, today, complete));
    }

    [Function(nameof(GetEvidenceTimeline))]
    [Access]
    [Operation(
        "Reads who did what when, oldest first",
        Response = typeof(PageView<TimelineEntry>), Query = ["after", "take"], Problems = [400])]
    public Task<IResult> GetEvidenceTimeline(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/evidence/{id}/timeline")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) => endpoint.TimelineAsync(request, org, id, cancellation);

    [Function(nameof(VerifyEvidence))]
    [Access]
    [Operation("Checks the hash chain of what is known of a piece of evidence", Response = typeof(VerificationView))]
    public Task<IResult> VerifyEvidence(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get",
            Route = "api/organisations/{org}/evidence/{id}/verification")]
        HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) => endpoint.VerifyAsync(org, id, cancellation);
}
