namespace Nis2.Compliance.Organisations;

public sealed record ConfigureSource(TicketSource Source) : OrganisationCommand;
