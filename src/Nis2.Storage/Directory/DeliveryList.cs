namespace Nis2.Storage.Directory;

/// <summary>The lists in which deliveries stand, each by age.</summary>
public enum DeliveryList
{
    /// <summary>Those that wait for a person.</summary>
    Unmapped,

    /// <summary>Those that nobody looked into yet.</summary>
    Received,

    All,
}
