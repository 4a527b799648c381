namespace Nis2.Compliance.Incidents;

/// <summary>Why recipients of the services may have to be told.</summary>
public enum NoticeGround
{
    /// <summary>The significant incident is likely to affect the service adversely (Art. 23(1)).</summary>
    Incident,

    /// <summary>A significant cyber threat: which measures recipients can take (Art. 23(2)).</summary>
    Threat,
}
