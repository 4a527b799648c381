namespace Nis2.Compliance.Organisations;

public sealed record ConfigureSubscription(Subscription Subscription) : OrganisationCommand;
