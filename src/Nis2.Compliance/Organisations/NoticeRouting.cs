using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Organisations;

/// <summary>Whom to try in which order: those whom a notice is for first, then everybody else, so that somebody is told.</summary>
public static class NoticeRouting
{
    public static IReadOnlyList<Contact> Recipients(OrganisationState organisation, NoticeLevel level)
    {
        Duty[] order = level switch
        {
            NoticeLevel.Page => [Duty.OnCall, Duty.Responsible, Duty.Management],
            NoticeLevel.Reminder => [Duty.Responsible, Duty.OnCall, Duty.Management],
            _ => [Duty.Management, Duty.Responsible, Duty.OnCall],
        };
        return [.. organisation.Contacts
            .OrderBy(contact => Array.IndexOf(order, contact.Duty))
            .ThenBy(contact => contact.Order)
            .DistinctBy(contact => (contact.Person, contact.Channel))];
    }
}
