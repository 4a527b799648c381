using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

[EventType("organisation.registered")]
public sealed record OrganisationRegistered(
    string Name,
    string Country,
    string AuthorityZone,
    IReadOnlyList<string> EntityTypes,
    OrganisationSize Size,
    ReminderPolicy Policy) : SubjectEvent;
