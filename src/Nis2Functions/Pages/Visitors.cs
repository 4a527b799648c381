using Microsoft.AspNetCore.Http;
using Nis2.Storage.Directory;
using Nis2Functions.Security;

namespace Nis2Functions.Pages;

/// <summary>Who looks at a page, and whether they may: pages answer with a sign-in form where the API answers with a problem.</summary>
public sealed class Visitors(TokenValidator tokens, MemberRoles members)
{
    /// <summary>Null where nobody is signed in.</summary>
    public Task<Principal?> WhoAsync(HttpRequest request, CancellationToken cancellation) => tokens.ValidateAsync(request, cancellation);

    /// <summary>Every role reads; so do administrators of the whole deployment.</summary>
    public async Task<bool> MayReadAsync(Principal visitor, string organisation, CancellationToken cancellation) =>
        visitor.AppRoles.Contains(Role.Administrator) || (await members.FindAsync(organisation, visitor.Id, cancellation)).Count > 0;
}
