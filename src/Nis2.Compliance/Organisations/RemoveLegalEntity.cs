namespace Nis2.Compliance.Organisations;

public sealed record RemoveLegalEntity(string Entity, string? Reason = null) : OrganisationCommand;
