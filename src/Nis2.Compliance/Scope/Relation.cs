namespace Nis2.Compliance.Scope;

/// <summary>How another enterprise belongs to this one (Rec. 2003/361/EC Annex Art. 3).</summary>
public enum Relation
{
    /// <summary>25 % or more without control: counted in proportion.</summary>
    Partner,

    /// <summary>Majority or dominant influence: counted in full.</summary>
    Linked,
}
