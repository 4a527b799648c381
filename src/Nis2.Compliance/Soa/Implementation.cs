namespace Nis2.Compliance.Soa;

/// <summary>How far a control is implemented, strongest first: of several states the weakest is the highest number.</summary>
public enum Implementation
{
    Implemented,
    PartlyImplemented,

    /// <summary>Under way; that says nothing about how much of it works already.</summary>
    InProgress,
    Planned,
    NotImplemented,

    /// <summary>Not said, or said in words that have no meaning here.</summary>
    Unknown,
}
