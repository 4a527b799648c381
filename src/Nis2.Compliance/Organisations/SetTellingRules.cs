namespace Nis2.Compliance.Organisations;

public sealed record SetTellingRules(TellingRules Rules) : OrganisationCommand;
