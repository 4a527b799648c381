namespace Nis2.Compliance.Evidence;

/// <summary>A piece of evidence with those it stands in place of and those that stand in its place.</summary>
public static class EvidenceVersions
{
    /// <summary>The oldest first; more than one piece may have become one. Two that supersede each other end the chain.</summary>
    public static IReadOnlyList<EvidenceEntry> Of(string id, IReadOnlyList<EvidenceEntry> entries)
    {
        var byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var older = entries.Where(entry => entry.SupersededBy is not null).ToLookup(entry => entry.SupersededBy!, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { id };
        var before = new List<EvidenceEntry>();
        var waiting = new Queue<string>([id]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var entry in older[next].Where(entry => seen.Add(entry.Id)))
            {
                before.Add(entry);
                waiting.Enqueue(entry.Id);
            }
        }

        var after = new List<EvidenceEntry>();
        for (var newer = byId.GetValueOrDefault(id); newer is not null; newer = Next(newer))
            after.Add(newer);
        return [.. before.AsEnumerable().Reverse(), .. after];

        EvidenceEntry? Next(EvidenceEntry entry) =>
            entry.SupersededBy is { } by && seen.Add(by) ? byId.GetValueOrDefault(by) : null;
    }
}
