using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;

namespace Nis2Functions.Organisations;

/// <param name="What">Empty means everything.</param>
/// <param name="HasCredential">Whether one is set; it never shows.</param>
public sealed record WriteBackView(
    TicketSystem System,
    string Address,
    string? Account,
    IReadOnlyList<News> What,
    bool AuthorityReference,
    bool Exercises,
    bool HasCredential)
{
    internal static WriteBackView Of(WriteBack one, bool hasCredential) => new(
        one.System, one.Address, one.Account, one.What ?? [], one.AuthorityReference, one.Exercises, hasCredential);
}
