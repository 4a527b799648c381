namespace Nis2.Compliance.Organisations;

/// <summary>What pages people in the organisation's name. Each value but the last stands for one official address.</summary>
public enum PagerService
{
    /// <summary>PagerDuty, service region US.</summary>
    Pagerduty,

    /// <summary>PagerDuty, service region EU.</summary>
    PagerdutyEu,

    /// <summary>Jira Service Management (Atlassian cloud).</summary>
    Jsm,

    /// <summary>Opsgenie, US.</summary>
    Opsgenie,

    /// <summary>Opsgenie, EU.</summary>
    OpsgenieEu,

    /// <summary>The organisation's own gateway for text messages and calls, a signed webhook.</summary>
    Gateway,
}
