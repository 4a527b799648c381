namespace Nis2.Compliance.Law;

/// <summary>What a period runs from, as packs and streams spell it.</summary>
public static class Anchors
{
    /// <summary>The opening of a suspected incident (own rule).</summary>
    public const string Opening = "opening";

    /// <summary>Becoming aware of the significant incident, not its beginning and not its first alert.</summary>
    public const string Awareness = "awareness";

    /// <summary>Finding the incident, where national law counts from it.</summary>
    public const string Detection = "detection";

    /// <summary>Ascertaining that a significant incident exists.</summary>
    public const string Establishment = "establishment";

    /// <summary>Concluding that a significant incident exists or may exist (Portugal).</summary>
    public const string Verification = "verification";

    /// <summary>The law gives a period and names nothing that it runs from.</summary>
    public const string NoneStated = "none-stated";

    /// <summary>The actual submission of the early warning.</summary>
    public const string EarlyWarningSubmitted = "early-warning-submitted";

    /// <summary>The actual submission of the incident notification, not its due instant.</summary>
    public const string NotificationSubmitted = "notification-submitted";

    /// <summary>A request of the CSIRT or the authority.</summary>
    public const string Request = "request";

    /// <summary>The end that the authority itself set with its request.</summary>
    public const string AuthoritySet = "authority-set";

    public const string HandlingEnded = "handling-ended";

    public const string OperationRestored = "operation-restored";

    public const string EndOfImpact = "end-of-impact";

    /// <summary>The actual submission of the notice that the impact has ended (Portugal).</summary>
    public const string EndOfImpactNoticeSubmitted = "end-of-impact-notice-submitted";

    public static IReadOnlyList<string> All { get; } =
    [
        Opening, Awareness, Detection, Establishment, Verification, NoneStated, EarlyWarningSubmitted, NotificationSubmitted,
        Request, AuthoritySet, HandlingEnded, OperationRestored, EndOfImpact, EndOfImpactNoticeSubmitted,
    ];

    /// <summary>The national words for coming to know of the incident: awareness stands closest to them.</summary>
    public static IReadOnlyList<string> OfKnowing { get; } = [Awareness, Detection, Establishment, Verification];

    /// <summary>The stage whose submission an anchor is; null for every other anchor.</summary>
    public static string? StageOf(string anchor) => anchor switch
    {
        EarlyWarningSubmitted => Stages.EarlyWarning,
        NotificationSubmitted => Stages.IncidentNotification,
        EndOfImpactNoticeSubmitted => Stages.EndOfImpactNotice,
        _ => null,
    };
}
