using Nis2.Compliance.Organisations;

namespace Nis2.Compliance.Notices;

/// <param name="Person">Opaque id; the address stands in the people directory. A pager's id where the channel leads to one.</param>
/// <param name="Step">
/// Of an on-call chain, from 0: the channels of one step are tried until one takes the page; null outside chains.
/// </param>
public sealed record Recipient(string Person, Channel Channel, int? Step = null)
{
    public static Recipient Of(Contact contact) => new(contact.Person, contact.Channel);
}
