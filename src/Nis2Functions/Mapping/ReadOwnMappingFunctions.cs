using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Mapping;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Mapping;

public sealed class ReadOwnMappingFunctions(SubjectEndpoint<MappingState> mappings, OwnMappingReader reader)
{
    [Function(nameof(GetOwnMappings))]
    [Access]
    [Operation(
        "Reads the organisation's own sets and overrides; 404 until there is one",
        Response = typeof(OwnMappingView), Query = ["asOf"], Problems = [400])]
    public Task<IResult> GetOwnMappings(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/mappings")] HttpRequest request,
        string org,
        CancellationToken cancellation) => mappings.ReadAsync(request, org, MappingKind.Self.Value, OwnMappingView.Of, cancellation);

    [Function(nameof(GetOwnMappingTimeline))]
    [Access]
    [Operation(
        "Reads who changed the organisation's mappings when and why, oldest first",
        Response = typeof(PageView<TimelineEntry>), Query = ["after", "take"], Problems = [400])]
    public Task<IResult> GetOwnMappingTimeline(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/mappings/timeline")] HttpRequest request,
        string org,
        CancellationToken cancellation) => mappings.TimelineAsync(request, org, MappingKind.Self.Value, cancellation);

    [Function(nameof(VerifyOwnMappings))]
    [Access]
    [Operation("Checks the hash chain of the organisation's mappings", Response = typeof(VerificationView))]
    public Task<IResult> VerifyOwnMappings(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/mappings/verification")] HttpRequest request,
        string org,
        CancellationToken cancellation) => mappings.VerifyAsync(org, MappingKind.Self.Value, cancellation);

    [Function(nameof(GetEffectiveMapping))]
    [Access]
    [Operation(
        "Reads the consolidated set with the organisation's overrides, each marked; with format=csv as CSV",
        Response = typeof(EffectiveMappingView), Query = ["requirement", "control", "format"], Problems = [400])]
    public async Task<IResult> GetEffectiveMapping(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/mappings/effective")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        var pairs = EffectiveMapping.Of(await reader.ReadAsync(org, cancellation));
        return request.Query.ContainsKey("format") || request.Query.ContainsKey("requirement") || request.Query.ContainsKey("control")
            ? MappingAnswer.Pairs(request, EffectiveMapping.Id, pairs.Select(pair => pair.Pair))
            : Reply.Json(new EffectiveMappingView([.. pairs.Select(EffectivePairView.Of)], "not asserted"));
    }

    [Function(nameof(GetOwnSetPairs))]
    [Access]
    [Operation(
        "Reads the pairs of one of the organisation's own sets; with format=csv as CSV",
        Response = typeof(MappingPairsView), Query = ["requirement", "control", "format"], Problems = [400])]
    public async Task<IResult> GetOwnSetPairs(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/mappings/sets/{set}/pairs")] HttpRequest request,
        string org,
        string set,
        CancellationToken cancellation) =>
        (await reader.ReadAsync(org, cancellation)).Sets.FirstOrDefault(one => one.Id == set) is { } own
            ? MappingAnswer.Pairs(request, set, own.ToSet().Pairs)
            : Problem.NotFound();
}
