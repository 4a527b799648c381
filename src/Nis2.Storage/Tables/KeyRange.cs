namespace Nis2.Storage.Tables;

/// <summary>Row keys in ordinal order, the end left out.</summary>
public readonly record struct KeyRange(string FromInclusive, string ToExclusive)
{
    public static KeyRange StartingWith(string prefix) => new(prefix, Following(prefix));

    public bool Contains(string key) =>
        string.CompareOrdinal(key, FromInclusive) >= 0 && string.CompareOrdinal(key, ToExclusive) < 0;

    /// <summary>The smallest key after all those that start with the prefix.</summary>
    public static string Following(string prefix) => prefix[..^1] + (char)(prefix[^1] + 1);
}
