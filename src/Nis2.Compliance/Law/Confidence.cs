namespace Nis2.Compliance.Law;

/// <summary>How far a fact was checked, from best to worst.</summary>
public static class Confidence
{
    /// <summary>Read in the text of the law.</summary>
    public const string Verified = "verified";

    /// <summary>Read in the text of the law some time ago.</summary>
    public const string VerifiedOld = "verified-old";

    /// <summary>Computed from a fact that was read, or reasoned.</summary>
    public const string Computed = "computed";

    public const string AuthorityPage = "authority-page";

    /// <summary>Law firms, press, public repositories.</summary>
    public const string SecondHand = "second-hand";

    public const string SecondHandOld = "second-hand-old";

    public const string FromMemory = "from-memory";

    /// <summary>Nobody has read whether the law has such a rule.</summary>
    public const string Unread = "unread";

    public static IReadOnlyList<string> All { get; } =
        [Verified, VerifiedOld, Computed, AuthorityPage, SecondHand, SecondHandOld, FromMemory, Unread];
}
