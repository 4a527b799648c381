namespace Nis2.Compliance.Soa.Reading;

/// <summary>Doubts and notes of one reading, listed one by one up to a bound and counted beyond it.</summary>
internal sealed class Doubts
{
    private readonly List<Doubt> doubts = [];
    private readonly List<Doubt> notes = [];

    public List<Doubt> Notes => notes;

    public IReadOnlyList<Doubt> Listed => Bounded(doubts);

    public IReadOnlyList<Doubt> NotesListed => Bounded(notes);

    public void Add(
        string rule, string detail, Table? table = null, GridRow? row = null, int? column = null, string? asWritten = null) =>
        doubts.Add(new Doubt(
            rule, detail, table?.Sheet, row?.Number, column is { } at ? Table.Letters(at) : null,
            asWritten is null ? null : SoaText.Short(asWritten)));

    public void Note(string rule, string detail, Table? table = null, GridRow? row = null) =>
        notes.Add(new Doubt(rule, detail, table?.Sheet, row?.Number));

    private static IReadOnlyList<Doubt> Bounded(List<Doubt> all) => all.Count <= FileLimits.Listed
        ? all
        : [.. all.Take(FileLimits.Listed), new Doubt("more", $"And {all.Count - FileLimits.Listed} more of these and other kinds.")];
}
