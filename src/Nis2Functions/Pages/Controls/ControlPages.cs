using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Nis2.Pages;
using Nis2.Pages.Controls;
using Nis2Functions.Assessments;
using Nis2Functions.Hosting;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Controls;

/// <summary>Shows a page of an organisation to whoever may read it; signed out, the way to sign in.</summary>
public sealed class ControlPages(Visitors visitors, GapReader gaps, PageRenderer pages, TimeProvider time)
{
    private const string View = "View";

    /// <param name="view">Null where there is no such page.</param>
    public async Task<IResult> ShowAsync<TPage>(
        HttpRequest request, string organisation, Func<Looking, Task<object?>> view, CancellationToken cancellation)
        where TPage : IComponent
    {
        if (await visitors.WhoAsync(request, cancellation) is not { } visitor)
            return Page.SignIn(request);
        return await FindAsync(visitor, organisation, cancellation) is { } looking && await view(looking) is { } shown
            ? new Page(await pages.RenderAsync<TPage>(PageLanguage.Of(request), View, shown))
            : new Page(await pages.NotFoundAsync(PageLanguage.Of(request), visitor.Id), StatusCodes.Status404NotFound);
    }

    /// <summary>Null where the visitor has no role, or there is no such organisation.</summary>
    public async Task<Looking?> FindAsync(Principal visitor, string organisation, CancellationToken cancellation)
    {
        var roles = await visitors.RolesAsync(visitor, organisation, cancellation);
        return roles.Count > 0 && await gaps.FindAsync(organisation, cancellation) is { } sources
            ? new Looking(
                new OrganisationFrame(visitor.Id, time.Now(), organisation, sources.Organisation.Name, sources.Day), roles, sources)
            : null;
    }

    /// <param name="Roles">Of the visitor in the organisation.</param>
    public sealed record Looking(OrganisationFrame Frame, IReadOnlySet<Role> Roles, GapSources Sources);
}
