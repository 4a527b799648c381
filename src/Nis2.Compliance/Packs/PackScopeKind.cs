namespace Nis2.Compliance.Packs;

/// <summary>What an audit pack is about.</summary>
public enum PackScopeKind
{
    /// <summary>One requirement, such as a measure of Art. 21(2).</summary>
    Measure,

    Incident,

    Supplier,

    /// <summary>Whatever changed from one day to another.</summary>
    Period,

    /// <summary>What somebody asked for: named requirements and subjects, or everything.</summary>
    Request,
}
