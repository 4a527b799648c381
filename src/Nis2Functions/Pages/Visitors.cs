using Microsoft.AspNetCore.Http;
using Nis2.Storage.Directory;
using Nis2Functions.Security;

namespace Nis2Functions.Pages;

/// <summary>Who looks at a page, and whether they may: pages answer with a sign-in form where the API answers with a problem.</summary>
public sealed class Visitors(TokenValidator tokens, MemberRoles members)
{
    /// <summary>Null where nobody is signed in.</summary>
    public Task<Principal?> WhoAsync(HttpRequest request, CancellationToken cancellation) => tokens.ValidateAsync(request, cancellation);

    /// <summary>Who sent a form that <see cref="SameOrigin"/> let through; null where nobody is signed in.</summary>
    public Task<Principal?> WhoSentAsync(HttpRequest form) => tokens.ValidateFormAsync(form);

    /// <summary>Empty where the visitor has none in the organisation.</summary>
    public async Task<IReadOnlySet<Role>> RolesAsync(Principal visitor, string organisation, CancellationToken cancellation)
    {
        var roles = Roles.Read(await members.FindAsync(organisation, visitor.Id, cancellation)).ToHashSet();
        if (visitor.AppRoles.Contains(Role.Administrator))
            roles.Add(Role.Administrator);
        return roles;
    }

    /// <summary>Every role reads; so do administrators of the whole deployment.</summary>
    public async Task<bool> MayReadAsync(Principal visitor, string organisation, CancellationToken cancellation) =>
        visitor.AppRoles.Contains(Role.Administrator) || (await members.FindAsync(organisation, visitor.Id, cancellation)).Count > 0;
}
