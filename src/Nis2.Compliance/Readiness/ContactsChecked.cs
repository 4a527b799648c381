using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

[EventType("readiness.contacts-checked")]
public sealed record ContactsChecked(ContactCheck Check) : SubjectEvent;
