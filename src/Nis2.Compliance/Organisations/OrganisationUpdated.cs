using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <summary>The organisation's data as they are from now on. Incidents that are open keep the rules that they were opened under.</summary>
[EventType("organisation.updated")]
public sealed record OrganisationUpdated(
    string Name,
    string Country,
    string AuthorityZone,
    IReadOnlyList<string> EntityTypes,
    OrganisationSize Size,
    ReminderPolicy Policy) : SubjectEvent;
