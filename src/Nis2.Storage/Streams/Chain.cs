using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

/// <summary>Checks a stream, from its first event to the version of which the tip was noted, against its hashes.</summary>
internal static class Chain
{
    /// <param name="events">All of the stream: later ones tell what was erased from earlier ones.</param>
    public static Verification Verify(string organisation, SubjectId id, IReadOnlyList<StoredEvent> events, int version, string tip)
    {
        var erased = Erasures.VersionsErasedBy(events);
        var previous = string.Empty;
        var count = 0;
        foreach (var stored in events.TakeWhile(stored => stored.Version <= version))
        {
            count++;
            if (Fault(organisation, id, stored, count, previous, erased) is { } why)
                return new Verification(count, tip, count, why);
            previous = stored.Hash;
        }

        if (count < version)
            return new Verification(count, tip, count + 1, "Events at the end of the stream are missing.");
        return previous == tip
            ? new Verification(count, tip, null, null)
            : new Verification(count, tip, count, "The last event is not the one that was noted as such.");
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
