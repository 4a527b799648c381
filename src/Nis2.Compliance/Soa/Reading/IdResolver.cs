using Nis2.Compliance.Catalogue;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>Which control or clause each row is about, the edition being known.</summary>
internal sealed class IdResolver(SoaEdition edition, EditionJudge judge, IReadOnlyList<Entry> entries, Doubts doubts)
{
    private static readonly string[] Collisions = ["A.5.1", "A.5.2", "A.5.3", "A.7.1", "A.8.1", "A.8.2", "A.8.3"];

    private readonly bool clausesOnly = entries.Where(entry => entry.Id.Kind == IdKind.Id).All(entry =>
        !entry.Id.Prefixed && AnnexA.IsClause(entry.Id.Clause));

    public void Resolve()
    {
        foreach (var entry in entries.Where(entry => entry.Id.Kind == IdKind.Id))
            Settle(entry);
        foreach (var entry in entries.Where(entry => entry.Id.Kind == IdKind.Date))
            SettleDate(entry);
        if (edition == SoaEdition.Iso2022)
        {
            foreach (var table in entries.GroupBy(entry => entry.Table))
                Separate([.. table]);
        }

        foreach (var entry in entries)
            Say(entry);
    }

    private void Settle(Entry entry)
    {
        var id = entry.Id;
        var clause = !id.Prefixed && AnnexA.IsClause(id.Clause);
        var control = AnnexA.IsControl(id.Control, edition);
        if (control && clause && judge.ClausesPresent)
        {
            control = !judge.AnyPrefixed && !clausesOnly && Titles.Better(entry.Title, id.Control, id.Clause) == id.Control;
            clause = judge.AnyPrefixed || clausesOnly || Titles.Better(entry.Title, id.Control, id.Clause) == id.Clause;
            if (!control && !clause)
                doubts.Add("clause-or-control", "Both a clause and a control have this number; its title does not tell which.", entry.Table, entry.Row, null, entry.Written);
        }
        else if (clause && edition == SoaEdition.Iso2013 && !judge.ClausesPresent && (id.Third == 0 || control))
        {
            clause = false;
        }

        if (control)
            entry.Control = id.Control;
        else if (clause)
            entry.Clause = AnnexA.ClauseOf2022(id.Clause, edition);
    }

    private void SettleDate(Entry entry)
    {
        var readings = DateIds.Readings(entry.Id).Where(reading => AnnexA.IsControl(reading, edition)).ToList();
        var fitting = readings.Where(reading => Fits(entry, reading)).ToList();
        entry.Control = readings.Count == 1 ? readings[0] : fitting.Count > 0 && (fitting.Count == 1 || entry.Id.Format is not null) ? fitting[0] : null;
        if (entry.Control is null)
            doubts.Add("control-id-is-date", "A spreadsheet turned this id into a day, and which id it was can't be told.", entry.Table, entry.Row, null, entry.Written);
    }

    private bool Fits(Entry entry, string reading)
    {
        var (before, after) = Neighbours(entry, other => other.Control);
        return (before is null || ReferenceOrder.Instance.Compare(before, reading) < 0)
            && (after is null || ReferenceOrder.Instance.Compare(reading, after) < 0);
    }

    private (string? Before, string? After) Neighbours(Entry entry, Func<Entry, string?> of)
    {
        var table = entries.Where(other => other.Table == entry.Table).ToList();
        var at = table.IndexOf(entry);
        return (
            table.Take(at).Reverse().Select(of).FirstOrDefault(id => id is not null),
            table.Skip(at + 1).Select(of).FirstOrDefault(id => id is not null));
    }

    // 5.10 kept as a number is 5.1.
    private void Separate(IReadOnlyList<Entry> table)
    {
        foreach (var low in Collisions)
        {
            var high = low + "0";
            var same = table.Where(entry => entry.Control == low && entry.Id.Loose).ToList();
            if (same.Count == 0 || table.Any(entry => entry.Control == high))
                continue;
            var numeric = same.Any(entry => entry.Numeric);
            if (!numeric && same.Count == 1)
                continue;
            var told = same.Select(entry => Told(table, entry, low, high)).ToArray();
            if (same.Count == 2 && told[0] is null && told[1] is null)
                told = [low, high];
            else if (same.Count == 2 && told.Count(one => one is null) == 1)
                told = [told[0] ?? Opposite(told[1]!, low, high), told[1] ?? Opposite(told[0]!, low, high)];
            for (var i = 0; i < same.Count; i++)
            {
                same[i].Control = told[i];
                if (told[i] is null)
                    doubts.Add("control-id-ambiguous", $"As a number, {high[2..]} is {low[2..]}: which one this is can't be told.", same[i].Table, same[i].Row, null, same[i].Written);
                else if (told[i] == high)
                    doubts.Note("control-id-restored", $"{low[2..]} was read as {high[2..]}.", same[i].Table, same[i].Row);
            }
        }
    }

    private static string? Told(IReadOnlyList<Entry> table, Entry entry, string low, string high)
    {
        if (Titles.Better(entry.Title, low, high) is { } titled)
            return titled;
        if (entry.Id.Hundredths && table.Any(other => other is { Numeric: true, Id: { Kind: IdKind.Id, Hundredths: false } }))
            return high;
        var at = table.ToList().IndexOf(entry);
        var (before, after) = (at > 0 ? table[at - 1].Id : null, at + 1 < table.Count ? table[at + 1].Id : null);
        var (theme, number) = (entry.Id.First, entry.Id.Second);
        var votesHigh = (Is(before, theme, (number * 10) - 1) ? 1 : 0) + (Is(after, theme, (number * 10) + 1) ? 1 : 0);
        var votesLow = (Is(before, theme, number - 1) ? 1 : 0) + (Is(after, theme, number + 1) ? 1 : 0)
            + (number == 1 && before is not null && before.First < theme ? 1 : 0);
        return votesHigh > votesLow ? high : votesLow > votesHigh ? low : null;
    }

    private static bool Is(IdCell? id, int theme, int number) =>
        id is { Kind: IdKind.Id, Third: 0 } && id.First == theme && id.Second == number;

    private static string Opposite(string one, string low, string high) => one == low ? high : low;

    private void Say(Entry entry)
    {
        if (entry.Control is not null || entry.Clause is not null)
            return;
        var (rule, detail) = entry.Id.Kind switch
        {
            IdKind.Several => ("several-controls", "A range or a list is a reference to controls and no row about one of them."),
            IdKind.Wildcard => ("control-id-open", "A family of controls or a gap to be filled is no control."),
            IdKind.Measure => ("measure-id", "This is a measure below a control, of another catalogue."),
            IdKind.Foreign => ("other-framework", "This id belongs to another framework."),
            IdKind.Id when edition == SoaEdition.Iso2013 && entry.Id.Third == 0 && AnnexA.IsOldHeading(entry.Id.Control) => (null, null),
            IdKind.Id when !IsOpen(entry) => (
                "control-id-unknown",
                $"ISO/IEC 27001:{(edition == SoaEdition.Iso2013 ? "2013" : "2022")} has no such control."),
            _ => ((string?)null, (string?)null),
        };
        if (rule is not null)
            doubts.Add(rule, detail!, entry.Table, entry.Row, null, entry.Written);
    }

    // Said above already.
    private bool IsOpen(Entry entry) => AnnexA.IsControl(entry.Id.Control, edition);
}
