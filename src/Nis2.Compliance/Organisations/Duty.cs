namespace Nis2.Compliance.Organisations;

/// <summary>What a contact is told first.</summary>
public enum Duty
{
    /// <summary>Reachable round the clock.</summary>
    OnCall,

    /// <summary>Does the work on reports, reviews and evidence.</summary>
    Responsible,

    /// <summary>Member of the management body, or close to it (Art. 20).</summary>
    Management,
}
