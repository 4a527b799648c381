using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2Functions.Http;

namespace Nis2Functions.Organisations;

/// <param name="Address">
/// Of the system's API: <c>https://acme.atlassian.net</c>, <c>https://acme.service-now.com</c>; GitHub's own, if absent.
/// </param>
/// <param name="Account">Who writes: the user that the credential belongs to; absent where it is a bearer token.</param>
/// <param name="What">Which news; all, if absent.</param>
/// <param name="AuthorityReference">Filings name the reference that the authority gave.</param>
/// <param name="Exercises">Exercises are written back too, marked as such.</param>
[Exact]
public sealed record WriteBackRequest(
    TicketSystem System,
    string? Address = null,
    string? Account = null,
    IReadOnlyList<News>? What = null,
    bool AuthorityReference = false,
    bool Exercises = false)
{
    private const string GitHub = "https://api.github.com";

    internal WriteBack ToWriteBack(string source) => new(
        source,
        System,
        Address ?? (System == TicketSystem.Github ? GitHub : string.Empty),
        Account,
        What,
        AuthorityReference,
        Exercises);
}
