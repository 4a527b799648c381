using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Organisations;

/// <summary>The marked notice by which a channel is tried out, once.</summary>
public static class SubscriptionTest
{
    /// <summary>What such a notice names as its obligation.</summary>
    public const string Obligation = "channel-test";

    public static Notice Notice(string test) => new(
        $"{Obligation}/{test}",
        NoticeLevel.News,
        "TEST / PROBE",
        "This is a test of a channel: nothing has happened.\r\nDies ist eine Probe: Es ist nichts passiert.",
        Obligation,
        Due: null,
        Exercise: false);

    public static bool Is(Notice notice) => notice.Obligation == Obligation;
}
