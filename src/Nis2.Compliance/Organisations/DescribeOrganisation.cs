using Nis2.Compliance.Incidents;

namespace Nis2.Compliance.Organisations;

/// <summary>Registers the organisation, or brings its data up to date.</summary>
/// <param name="AuthorityZone">tzdb id; the country's own, if null.</param>
/// <param name="Policy">As it was, or the default, if null.</param>
public sealed record DescribeOrganisation(
    string Name,
    string Country,
    IReadOnlyList<string> EntityTypes,
    OrganisationSize Size,
    string? AuthorityZone = null,
    ReminderPolicy? Policy = null) : OrganisationCommand;
