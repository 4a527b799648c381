namespace Nis2.Compliance.Organisations;

public sealed record RemoveSubscription(string Subscription) : OrganisationCommand;
