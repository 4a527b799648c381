namespace Nis2.Compliance.Organisations;

/// <param name="Reason">A stable word.</param>
public sealed record DisableChannel(string Recipient, Channel Channel, string Reason, NodaTime.Instant At) : OrganisationCommand;
