namespace Nis2.Compliance.Scope;

/// <summary>What an entity is under the directive, in order of what it owes.</summary>
public enum EntityClass
{
    /// <summary>Not in scope.</summary>
    None,

    /// <summary>Domain name registration services alone: in scope by Art. 2(4), but neither important nor essential.</summary>
    RegistrarOnly,

    /// <summary>Art. 3(2).</summary>
    Important,

    /// <summary>Art. 3(1).</summary>
    Essential,
}
