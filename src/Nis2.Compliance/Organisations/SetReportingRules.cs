namespace Nis2.Compliance.Organisations;

public sealed record SetReportingRules(ReportingRules Rules) : OrganisationCommand;
