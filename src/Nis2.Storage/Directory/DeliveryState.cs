namespace Nis2.Storage.Directory;

public enum DeliveryState
{
    /// <summary>Kept, not yet looked into.</summary>
    Received,

    Processed,

    /// <summary>Not understood: it waits for a person.</summary>
    Unmapped,
}
