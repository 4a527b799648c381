namespace Nis2.Compliance.Incidents;

/// <summary>Whose rules a reporting duty follows.</summary>
public enum Regime
{
    /// <summary>Art. 23 as the Member State has it.</summary>
    Nis2,

    /// <summary>Regulation (EU) 2016/679 Art. 33, from awareness of the personal data breach.</summary>
    Gdpr,

    /// <summary>What was promised to a customer.</summary>
    Contract,

    /// <summary>What the policy asks for.</summary>
    Insurer,
}
