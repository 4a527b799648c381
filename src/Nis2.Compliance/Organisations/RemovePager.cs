namespace Nis2.Compliance.Organisations;

public sealed record RemovePager(string Pager) : OrganisationCommand;
