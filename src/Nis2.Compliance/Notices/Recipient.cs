using Nis2.Compliance.Organisations;

namespace Nis2.Compliance.Notices;

/// <param name="Person">Opaque id; the address stands in the people directory.</param>
public sealed record Recipient(string Person, Channel Channel)
{
    public static Recipient Of(Contact contact) => new(contact.Person, contact.Channel);
}
