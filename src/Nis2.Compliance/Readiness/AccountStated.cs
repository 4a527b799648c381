using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>A portal account as it is from now on.</summary>
[EventType("readiness.account-stated")]
public sealed record AccountStated(PortalAccount Account) : SubjectEvent;
