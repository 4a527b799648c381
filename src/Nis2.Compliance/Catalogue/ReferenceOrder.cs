namespace Nis2.Compliance.Catalogue;

/// <summary>Order of ids as in their instruments: numbers by value (A.5.9 before A.5.24), clauses before controls.</summary>
public sealed class ReferenceOrder : IComparer<string>
{
    public static ReferenceOrder Instance { get; } = new();

    public int Compare(string? x, string? y) => string.CompareOrdinal(Key(x), Key(y));

    /// <summary>A key whose ordinal order is this order, for stores that sort by bytes.</summary>
    public static string Key(string? id)
    {
        var key = new System.Text.StringBuilder();
        for (var i = 0; i < id?.Length;)
        {
            var end = i;
            while (end < id.Length && char.IsAsciiDigit(id[end]))
                end++;
            if (end == i)
            {
                key.Append(id[i++]);
                continue;
            }

            key.Append(id[i..end].PadLeft(4, '0'));
            i = end;
        }

        return key.ToString();
    }
}
