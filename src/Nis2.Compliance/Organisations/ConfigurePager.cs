namespace Nis2.Compliance.Organisations;

public sealed record ConfigurePager(Pager Pager) : OrganisationCommand;
