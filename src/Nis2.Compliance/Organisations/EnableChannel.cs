namespace Nis2.Compliance.Organisations;

public sealed record EnableChannel(string Recipient, Channel Channel) : OrganisationCommand;
