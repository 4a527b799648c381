using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Mapping;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Mapping;

/// <summary>
/// A set's pairs, matrix, statistics and OSCAL export, and the sets side by side: pure reads of what this release carries.
/// </summary>
public sealed class MappingAnalysisFunctions(TimeProvider time)
{
    [Function(nameof(GetMappingPairs))]
    [Access]
    [Operation(
        "Reads a set's pairs, of one requirement or control where asked for; with format=csv as CSV",
        Response = typeof(MappingPairsView), Query = ["requirement", "control", "format"], Problems = [400])]
    public IResult GetMappingPairs(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/mappings/{set}/pairs")] HttpRequest request, string set) =>
        MappingSets.Find(set) is { } found ? MappingAnswer.Pairs(request, set, found.Pairs) : Problem.NotFound();

    [Function(nameof(GetMappingMatrix))]
    [Access]
    [Operation("Reads a set as a matrix of requirements and controls", Response = typeof(MappingMatrix))]
    public IResult GetMappingMatrix(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/mappings/{set}/matrix")] HttpRequest request, string set) =>
        MappingSets.Find(set) is { } found ? Reply.Json(MappingMatrix.Of(found)) : Problem.NotFound();

    [Function(nameof(GetMappingCoverage))]
    [Access]
    [Operation("Counts what a set covers; its source's own percentages stand apart as claims", Response = typeof(MappingStatistics))]
    public IResult GetMappingCoverage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/mappings/{set}/coverage")] HttpRequest request, string set) =>
        MappingSets.Find(set) is { } found ? Reply.Json(MappingStatistics.Of(found)) : Problem.NotFound();

    [Function(nameof(ExportMapping))]
    [Access]
    [Operation("Exports a set as an OSCAL mapping-collection", Produces = "application/json")]
    public IResult ExportMapping(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/mappings/{set}/oscal")] HttpRequest request, string set) =>
        MappingSets.Find(set) is { } found ? Reply.Json(OscalMapping.Of(found, time.Now())) : Problem.NotFound();

    [Function(nameof(CompareMappings))]
    [Access]
    [Operation("Compares the sets pair by pair: who asserts what", Response = typeof(MappingComparisonView))]
    public IResult CompareMappings(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/mapping-comparison")] HttpRequest request) =>
        Reply.Json(new MappingComparisonView([.. MappingSets.All.Select(set => set.Id)], MappingComparison.Of(MappingSets.All)));

    [Function(nameof(ListMappingCorrections))]
    [Access]
    [Operation("Lists what the sources get wrong and what the consolidated set makes of it", Response = typeof(MappingCorrectionsView))]
    public IResult ListMappingCorrections(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/mapping-corrections")] HttpRequest request) =>
        Reply.Json(new MappingCorrectionsView(Corrections.All, Corrections.Disagreements, MappingSets.Consolidated.LeftOut));
}
