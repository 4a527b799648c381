using System.Diagnostics;
using System.Globalization;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Soa;
using NodaTime;

namespace Benchmarks;

/// <summary>The gap analysis of a whole statement, 93 controls and every clause, by each mapping set and by all of them.</summary>
public static class GapBenchmark
{
    private const int WarmUp = 500;
    private const int Times = 2000;

    public static void Run()
    {
        Console.WriteLine("\n| Set | Pairs | Time | Allocated |\n| --- | --- | --- | --- |");
        foreach (var set in MappingSets.All)
            Write(set.Id, set.Pairs.Count, Measure(() => GapAnalysis.Of(Basis(set))));
        Write("all sets", MappingSets.All.Sum(set => set.Pairs.Count), Measure(() =>
        {
            foreach (var set in MappingSets.All)
                GapAnalysis.Of(Basis(set));
        }));
    }

    private static SoaState Statement { get; } = new()
    {
        Rows =
        [
            .. Catalogues.Iso27001.Entries.Where(entry => entry.Kind == EntryKind.Control).Select((entry, number) =>
                new SoaRow(entry.Id, Applicability.Applicable, number % 3 == 0 ? Implementation.Planned : Implementation.Implemented)),
        ],
        Clauses = [.. Catalogues.Iso27001.Entries.Where(entry => entry.Kind == EntryKind.Clause)
            .Select(entry => new ClauseStatus(entry.Id, Implementation.Implemented))],
    };

    private static GapBasis Basis(MappingSet set) => new(MappingIndex.Of(set), Statement, new LocalDate(2026, 11, 22));

    private static (TimeSpan Time, long Bytes) Measure(Action analyse)
    {
        for (var number = 0; number < WarmUp; number++)
            analyse();
        var (bytes, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        for (var number = 0; number < Times; number++)
            analyse();
        return (watch.Elapsed / Times, (GC.GetAllocatedBytesForCurrentThread() - bytes) / Times);
    }

    private static void Write(string set, int pairs, (TimeSpan Time, long Bytes) measured) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {set} | {pairs} | {measured.Time.TotalMicroseconds:0} µs | {measured.Bytes / 1000.0:0} kB |"));
}
