namespace Nis2.Compliance.Organisations;

public sealed record AddPerson(string Person) : OrganisationCommand;
