namespace Nis2.Compliance.Readiness;

/// <summary>Where an entity is registered.</summary>
public enum Register
{
    /// <summary>With the competent authority (Art. 3(4), § 33 BSIG).</summary>
    Authority,

    /// <summary>Data of digital entities (Art. 27, § 34 BSIG).</summary>
    Digital,
}
