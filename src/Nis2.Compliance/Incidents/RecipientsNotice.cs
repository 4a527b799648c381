namespace Nis2.Compliance.Incidents;

/// <summary>Telling the recipients of the services, as a person judged it.</summary>
public sealed record RecipientsNotice(NoticeGround Ground, bool Applicable, string Source, StatedTime Judged)
{
    public Submission? Recorded { get; init; }
}
