namespace Nis2.Compliance.Organisations;

public sealed record SetContacts(IReadOnlyList<Contact> Contacts) : OrganisationCommand;
