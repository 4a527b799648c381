using Nis2.Compliance.Organisations;

namespace Nis2Functions.Organisations;

/// <summary>Everybody who is to be told, in full: what is absent is no contact any more.</summary>
public sealed record ContactsRequest(IReadOnlyList<Contact> Contacts);
