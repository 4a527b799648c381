namespace Nis2.Compliance.Scope;

/// <summary>What the Member State has decided under Art. 2(2)(b) to (e).</summary>
public enum Identification
{
    /// <summary>It has not identified the entity.</summary>
    None,
    Important,
    Essential,
}
