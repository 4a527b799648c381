using Nis2.Compliance.Soa;

namespace Nis2.Compliance.Assessments;

/// <summary>Why a control counts, or doesn't. Stable words.</summary>
public static class ControlReasons
{
    public const string Implemented = "implemented";
    public const string PartlyImplemented = "partly-implemented";

    /// <summary>Under way, which says nothing about how much of it works already.</summary>
    public const string InProgress = "in-progress";

    public const string Planned = "planned";
    public const string NotImplemented = "not-implemented";
    public const string StatusUnknown = "status-unknown";

    /// <summary>The statement has no row for it.</summary>
    public const string NotInStatement = "not-in-statement";

    /// <summary>Nobody decided whether it applies.</summary>
    public const string Undecided = "undecided";

    public const string Excluded = "excluded";

    /// <summary>Left out, and nobody says why: clause 6.1.3 d asks for it, and so does Reg. (EU) 2024/2690 Art. 2(2).</summary>
    public const string ExcludedWithoutReason = "excluded-without-reason";

    /// <summary>Applies to a part of the scope only.</summary>
    public const string AppliesInPart = "applies-in-part";

    /// <summary>Nobody said how far the management system meets the clause.</summary>
    public const string ClauseNotStated = "clause-not-stated";

    /// <summary>Nobody said so, but no certificate is issued without it.</summary>
    public const string ByCertificate = "by-certificate";

    /// <summary>A question of the self-assessment that has no answer.</summary>
    public const string NotAnswered = "not-answered";

    /// <summary>Supposed to be put in place by the plan.</summary>
    public const string ByPlan = "by-plan";

    internal static bool Counts(string why) => why is Implemented or ByCertificate or ByPlan;

    internal static string Of(Implementation status) => status switch
    {
        Implementation.Implemented => Implemented,
        Implementation.PartlyImplemented => PartlyImplemented,
        Implementation.InProgress => InProgress,
        Implementation.Planned => Planned,
        Implementation.NotImplemented => NotImplemented,
        _ => StatusUnknown,
    };
}
