using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;

namespace Nis2Functions.Organisations;

/// <param name="Country">ISO 3166 alpha-2, such as <c>DE</c>.</param>
/// <param name="EntityTypes">Ids of Annex I and II types, such as <c>I.8.a.1</c>.</param>
/// <param name="AuthorityZone">tzdb id of the receiving authority's zone; the country's own, if absent.</param>
/// <param name="Policy">Reminders and own periods; as before, else the defaults, if absent.</param>
public sealed record OrganisationRequest(
    string Name,
    string Country,
    OrganisationSize Size,
    IReadOnlyList<string>? EntityTypes = null,
    string? AuthorityZone = null,
    ReminderPolicy? Policy = null);
