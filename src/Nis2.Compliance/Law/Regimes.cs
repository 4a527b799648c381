namespace Nis2.Compliance.Law;

/// <summary>What may ask for a notification of one incident.</summary>
public static class Regimes
{
    /// <summary>Directive (EU) 2022/2555 and what the Member States made of it.</summary>
    public const string Nis2 = "nis2";

    /// <summary>Regulation (EU) 2016/679.</summary>
    public const string Gdpr = "gdpr";
}
