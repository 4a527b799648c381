namespace Nis2.Compliance.Assessments;

/// <summary>What holds a requirement back. Stable words.</summary>
public static class GapReasons
{
    /// <summary>A mapped control or clause does not count, or only in part.</summary>
    public const string ControlNotImplemented = "control-not-implemented";

    /// <summary>What the standard asks for is there, and NIS2 asks for more.</summary>
    public const string BeyondStandard = "beyond-standard";

    /// <summary>Every control for it is left out; Art. 21(2) lists what the measures include at least.</summary>
    public const string EverythingExcluded = "everything-excluded";

    /// <summary>Services, sites or legal entities are outside the certificate's scope; Art. 21(1) asks for all.</summary>
    public const string OutsideScope = "outside-scope";

    /// <summary>The set relates controls and doesn't say how far they go: related is not equivalent.</summary>
    public const string CoverageNotAsserted = "coverage-not-asserted";

    /// <summary>The set says that nothing in the standard answers to it.</summary>
    public const string NothingInStandard = "nothing-in-standard";

    /// <summary>By the self-assessment, because there is no Statement of Applicability.</summary>
    public const string SelfAssessed = "self-assessed";

    /// <summary>A question of the self-assessment has no answer.</summary>
    public const string NotAnswered = "not-answered";
}
