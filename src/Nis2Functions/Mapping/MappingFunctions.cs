using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Catalogue;
using Nis2.Storage.Directory;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Mapping;

/// <summary>Published mappings, readable in both directions. Ids are read in any of the spellings that people use.</summary>
public sealed class MappingFunctions(MappingStore store, MappingLoader loader)
{
    [Function(nameof(ListMappings))]
    [Access]
    [Operation("Lists the mapping sets", Response = typeof(PageView<MappingSetView>))]
    public async Task<IResult> ListMappings(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/mappings")] HttpRequest request, CancellationToken cancellation)
    {
        await loader.EnsureAsync(cancellation);
        var sets = new List<MappingSetView>();
        await foreach (var set in store.SetsAsync(cancellation))
            sets.Add(MappingSetView.Of(set));
        return Reply.Json(new PageView<MappingSetView>(sets, null));
    }

    [Function(nameof(GetMapping))]
    [Access]
    [Operation("Reads a whole mapping set", Response = typeof(MappingView))]
    public Task<IResult> GetMapping(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/mappings/{set}")] HttpRequest request,
        string set,
        CancellationToken cancellation) =>
        ReadAsync(set, _ => null, () => store.LinksAsync(set, cancellation), cancellation);

    [Function(nameof(GetMappingOfRequirement))]
    [Access]
    [Operation("Reads which controls a set relates to a requirement, such as Art.21(2)(b)", Response = typeof(MappingView))]
    public async Task<IResult> GetMappingOfRequirement(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/mappings/{set}/requirements/{id}")] HttpRequest request,
        string set,
        string id,
        CancellationToken cancellation) =>
        ReferenceIds.Requirement(Uri.UnescapeDataString(id)) is { } requirement && Catalogues.Entry(requirement) is not null
            ? await ReadAsync(
                set,
                about => ReferenceView.Of(about.From, requirement),
                () => store.OfRequirementAsync(set, requirement, cancellation),
                cancellation)
            : Problem.NotFound();

    [Function(nameof(GetMappingOfControl))]
    [Access]
    [Operation("Reads which requirements a set relates to a control (A.5.24) or clause (6.1)", Response = typeof(MappingView))]
    public async Task<IResult> GetMappingOfControl(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/mappings/{set}/controls/{id}")] HttpRequest request,
        string set,
        string id,
        CancellationToken cancellation) =>
        ReferenceIds.Control(Uri.UnescapeDataString(id)) is { } control && Catalogues.Iso27001.Find(control) is not null
            ? await ReadAsync(
                set, about => ReferenceView.Of(about.To, control), () => store.OfControlAsync(set, control, cancellation), cancellation)
            : Problem.NotFound();

    private async Task<IResult> ReadAsync(
        string set, Func<MappingSetView, ReferenceView?> of, Func<IAsyncEnumerable<MappingLink>> links, CancellationToken cancellation)
    {
        await loader.EnsureAsync(cancellation);
        if (await store.FindAsync(set, cancellation) is not { } found)
            return Problem.NotFound();
        var about = MappingSetView.Of(found);
        var views = new List<MappingLinkView>();
        await foreach (var link in links())
            views.Add(MappingLinkView.Of(about, link));
        var ordered = views
            .OrderBy(link => link.Requirement.Id, ReferenceOrder.Instance)
            .ThenBy(link => link.Control.Id, ReferenceOrder.Instance);
        return Reply.Json(new MappingView(about, of(about), [.. ordered]));
    }
}
