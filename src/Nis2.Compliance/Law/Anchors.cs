namespace Nis2.Compliance.Law;

/// <summary>What a period runs from, as packs and streams spell it.</summary>
public static class Anchors
{
    /// <summary>The opening of a suspected incident (own rule).</summary>
    public const string Opening = "opening";

    /// <summary>Becoming aware of the significant incident, not its beginning and not its first alert.</summary>
    public const string Awareness = "awareness";

    /// <summary>The actual submission of the incident notification, not its due instant.</summary>
    public const string NotificationSubmitted = "notification-submitted";
}
