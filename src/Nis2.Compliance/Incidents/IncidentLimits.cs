namespace Nis2.Compliance.Incidents;

/// <summary>The longest texts that an incident takes, in characters.</summary>
public static class IncidentLimits
{
    public const int Title = 200;
    public const int Description = 4_000;
    public const int Reason = 2_000;
    public const int Note = 4_000;
    public const int Reporter = 200;
    public const int Channel = 100;
    public const int AuthorityReference = 200;
    public const int Link = 1_000;
    public const int TicketId = 200;
    public const int Name = 64;
    public const int EvidenceId = 100;
    public const int ContentType = 100;
    public const int Authority = 200;
}
