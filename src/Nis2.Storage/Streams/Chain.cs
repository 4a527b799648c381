using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

/// <summary>Checks a whole stream against its hashes.</summary>
internal static class Chain
{
    public static Verification Verify(string organisation, SubjectId id, IReadOnlyList<StoredEvent> events, Snapshot snapshot)
    {
        var erased = Erasures.VersionsErasedBy(events);
        var previous = string.Empty;
        for (var i = 0; i < events.Count; i++)
        {
            var stored = events[i];
            if (Fault(organisation, id, stored, i + 1, previous, erased) is { } why)
                return new Verification(events.Count, snapshot.Tip, i + 1, why);
            previous = stored.Hash;
        }

        if (events.Count < snapshot.Version)
            return new Verification(events.Count, snapshot.Tip, events.Count + 1, "Events at the end of the stream are missing.");
        return previous == snapshot.Tip
            ? new Verification(events.Count, snapshot.Tip, null, null)
            : new Verification(events.Count, snapshot.Tip, events.Count, "The last event is not the one that the snapshot was made from.");
    }

    private static string? Fault(
        string organisation, SubjectId id, StoredEvent stored, int version, string previous, IReadOnlySet<int> erased) => stored switch
        {
            _ when stored.Version != version => $"Version {version} is missing.",
            _ when stored.Previous != previous => "It does not follow the event before it.",
            _ when stored.Hash != ChainHash.Of(organisation, id, stored) => "Its facts were changed.",
            { Erasable: { Text: { } text, Salt: { } salt } part } when part.Hash != ChainHash.OfErasable(salt, text) =>
                "Its erasable part was changed.",
            { Erasable: { } part } when (part.Text is null || part.Salt is null) && !erased.Contains(version) =>
                "Its erasable part is gone, and no erasure says so.",
            _ => null,
        };
}
