using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Organisations;

/// <summary>The marked page by which the chain is tried out.</summary>
public static class OnCallTest
{
    /// <summary>What such a notice names as its obligation.</summary>
    public const string Obligation = "on-call-test";

    public static Notice Notice(string test) => new(
        $"{Obligation}/{test}",
        NoticeLevel.Page,
        "TEST ALARM / PROBEALARM",
        "This is a test of the on-call chain: nothing has happened. Please acknowledge it.\r\n"
            + "Dies ist eine Probe der Rufbereitschaft: Es ist nichts passiert. Bitte bestätigen.",
        Obligation,
        Due: null,
        Exercise: false);

    public static bool Is(Notice notice) => notice.Obligation == Obligation;
}
