namespace Nis2.Compliance.Organisations;

/// <summary>A ticket system that takes comments.</summary>
public enum TicketSystem
{
    /// <summary>Jira Cloud: a comment.</summary>
    Jira,

    /// <summary>Jira Service Management: an internal comment of a request.</summary>
    Jsm,

    /// <summary>ServiceNow: a work note.</summary>
    Servicenow,

    /// <summary>GitHub: a comment of an issue.</summary>
    Github,
}
