using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Organisations;

/// <summary>Where and what is written into the tickets that incidents came from. Its credential is kept elsewhere.</summary>
/// <param name="Source">Id of the source whose tickets they are.</param>
/// <param name="Address">Of the system's API, such as <c>https://acme.atlassian.net</c>.</param>
/// <param name="Account">Who writes: a user's name or address; null where the credential is a bearer token.</param>
/// <param name="What">Empty means everything.</param>
/// <param name="AuthorityReference">Filings name the reference that the authority gave.</param>
/// <param name="Exercises">Exercises are written back too, marked as such.</param>
public sealed record WriteBack(
    string Source,
    TicketSystem System,
    string Address,
    string? Account = null,
    IReadOnlyList<News>? What = null,
    bool AuthorityReference = false,
    bool Exercises = false)
{
    public bool Wants(Notice notice) =>
        notice.News is { } news && (Exercises || !notice.Exercise) && (What is not { Count: > 0 } chosen || chosen.Contains(news));
}
