namespace Nis2.Compliance.Organisations;

public sealed record RemovePerson(string Person) : OrganisationCommand;
