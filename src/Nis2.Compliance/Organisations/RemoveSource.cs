namespace Nis2.Compliance.Organisations;

public sealed record RemoveSource(string Source) : OrganisationCommand;
