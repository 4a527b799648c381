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
        Entry[][] tables = [.. entries.GroupBy(entry => entry.Table).Select(table => table.ToArray())];
        foreach (var table in tables)
            SettleDates(table);
        if (edition == SoaEdition.Iso2022)
        {
            foreach (var table in tables)
                Separate(table);
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
            {
                doubts.Add(
                    "clause-or-control", "Both a clause and a control have this number; its title does not tell which.",
                    entry.Table, entry.Row, null, entry.Written);
            }
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

    private void SettleDates(Entry[] table)
    {
        var after = new string?[table.Length];
        for (var i = table.Length - 1; i > 0; i--)
            after[i - 1] = table[i].Control ?? after[i];
        string? before = null;
        for (var i = 0; i < table.Length; i++)
        {
            if (table[i].Id.Kind == IdKind.Date)
                SettleDate(table[i], before, after[i]);
            before = table[i].Control ?? before;
        }
    }

    private void SettleDate(Entry entry, string? before, string? after)
    {
        var readings = DateIds.Readings(entry.Id).Where(reading => AnnexA.IsControl(reading, edition)).ToList();
        var fitting = readings.Where(reading => Fits(reading, before, after)).ToList();
        entry.Control = readings.Count == 1 ? readings[0]
            : fitting.Count > 0 && (fitting.Count == 1 || entry.Id.Format is not null) ? fitting[0]
            : null;
        if (entry.Control is null)
        {
            doubts.Add(
                "control-id-is-date", "A spreadsheet turned this id into a day, and which id it was can't be told.",
                entry.Table, entry.Row, null, entry.Written);
        }
    }

    private static bool Fits(string reading, string? before, string? after) =>
        (before is null || ReferenceOrder.Instance.Compare(before, reading) < 0)
        && (after is null || ReferenceOrder.Instance.Compare(reading, after) < 0);

    // 5.10 kept as a number is 5.1.
    private void Separate(Entry[] table)
    {
        var mixed = table.Any(entry => entry is { Numeric: true, Id: { Kind: IdKind.Id, Hundredths: false } });
        foreach (var low in Collisions)
        {
            var high = low + "0";
            int[] same = [.. Enumerable.Range(0, table.Length).Where(at => table[at].Control == low && table[at].Id.Loose)];
            if (same.Length == 0 || table.Any(entry => entry.Control == high))
                continue;
            if (same.Length == 1 && !table[same[0]].Numeric)
                continue;
            var told = same.Select(at => Told(table, at, mixed, low, high)).ToArray();
            if (told is [null, null])
                told = [low, high];
            else if (told is [null, { } second])
                told = [Opposite(second, low, high), second];
            else if (told is [{ } first, null])
                told = [first, Opposite(first, low, high)];
            for (var i = 0; i < same.Length; i++)
                Separate(table[same[i]], told[i], low, high);
        }
    }

    private void Separate(Entry entry, string? told, string low, string high)
    {
        entry.Control = told;
        if (told is null)
        {
            doubts.Add(
                "control-id-ambiguous", $"As a number, {high[2..]} is {low[2..]}: which one this is can't be told.",
                entry.Table, entry.Row, null, entry.Written);
        }
        else if (told == high)
        {
            doubts.Note("control-id-restored", $"{low[2..]} was read as {high[2..]}.", entry.Table, entry.Row);
        }
    }

    private static string? Told(Entry[] table, int at, bool mixed, string low, string high)
    {
        var entry = table[at];
        if (Titles.Better(entry.Title, low, high) is { } titled)
            return titled;
        if (entry.Id.Hundredths && mixed)
            return high;
        var (before, after) = (at > 0 ? table[at - 1].Id : null, at + 1 < table.Length ? table[at + 1].Id : null);
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
