using NodaTime;
using NodaTime.Text;

namespace Nis2.Compliance.Evidence;

/// <summary>
/// What heads carry of a piece of evidence: coverage of a whole organisation is one read of its list, and a head is written in one
/// transaction with its events, so that nothing withdrawn is counted a moment longer.
/// </summary>
public static class EvidenceFacts
{
    private const int LongestReason = 200;
    private const string Links = "links";
    private const string From = "from";
    private const string Until = "until";
    private const string ReviewOn = "reviewOn";
    private const string By = "by";
    private const string Withdrawn = "withdrawn";
    private const string EndedAt = "endedAt";
    private const string Reason = "reason";

    /// <summary>Null for a file that nobody linked, dated or ended: lists of such are as they were.</summary>
    public static IReadOnlyDictionary<string, string>? Of(EvidenceState state)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(facts, Links, state.Links.Count == 0 ? null : string.Join(' ', state.Links));
        Add(facts, From, Text(state.Validity.From));
        Add(facts, Until, Text(state.Validity.Until));
        Add(facts, ReviewOn, Text(state.Validity.ReviewOn));
        Add(facts, By, state.SupersededBy);
        Add(facts, Withdrawn, state.Withdrawn ? "true" : null);
        Add(facts, EndedAt, state.EndedAt is { } at ? InstantPattern.ExtendedIso.Format(at) : null);
        Add(facts, Reason, state.Reason is { Length: > LongestReason } text ? text[..LongestReason] : state.Reason);
        return facts.Count == 0 ? null : facts;
    }

    public static EvidenceEntry Read(string id, string title, IReadOnlyDictionary<string, string>? facts)
    {
        var given = facts ?? new Dictionary<string, string>();
        return new EvidenceEntry(
            id,
            title,
            given.GetValueOrDefault(Links)?.Split(' ') ?? [],
            new Validity(Day(given, From), Day(given, Until), Day(given, ReviewOn)))
        {
            SupersededBy = given.GetValueOrDefault(By),
            Withdrawn = given.ContainsKey(Withdrawn),
            EndedAt = given.TryGetValue(EndedAt, out var at) ? InstantPattern.ExtendedIso.Parse(at).GetValueOrThrow() : null,
            Reason = given.GetValueOrDefault(Reason),
        };
    }

    private static void Add(Dictionary<string, string> facts, string name, string? value)
    {
        if (value is not null)
            facts[name] = value;
    }

    private static string? Text(LocalDate? day) => day is { } given ? LocalDatePattern.Iso.Format(given) : null;

    private static LocalDate? Day(IReadOnlyDictionary<string, string> facts, string name) =>
        facts.TryGetValue(name, out var text) ? LocalDatePattern.Iso.Parse(text).GetValueOrThrow() : null;
}
