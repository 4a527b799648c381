using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

[EventType("organisation.contacts-changed")]
public sealed record ContactsChanged(IReadOnlyList<Contact> Contacts) : SubjectEvent;
