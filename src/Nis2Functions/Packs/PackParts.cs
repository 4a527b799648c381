using System.Text;
using System.Text.Json;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Soa.Export;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Packs;
using Nis2.Storage.Streams;
using Nis2Functions.Assessments;
using Nis2Functions.Evidence;
using NodaTime;

namespace Nis2Functions.Packs;

/// <summary>Writes the files of one part. Repeated, it writes the same files again.</summary>
public sealed class PackParts(
    SubjectStore store, PackStore packs, GapReader gaps, EvidenceRegister register, IncidentKind incidents, ReportKind reports)
{
    public const string Beyond = "beyond-the-bound";

    private const string Statement = "statement";
    private const string Gap = "gap-analysis";
    private const string Mapping = "mapping";
    private const string Coverage = "evidence-coverage";
    private const string Reports = "reports";

    /// <summary>Parts of every pack, besides events.</summary>
    public static IReadOnlyList<string> Names { get; } = [Statement, Gap, Mapping, Coverage, Reports];

    public async Task<PackPartResult> BuildAsync(PackPartOrder order, CancellationToken cancellation)
    {
        var plan = await PackPlanner.ReadAsync(packs, order.Pack, cancellation)
            ?? throw new InvalidOperationException("The pack has no plan.");
        var written = 0;
        var missing = new List<string>();
        switch (order.Part)
        {
            case Statement:
                await StatementAsync();
                break;
            case Gap:
                await GapAsync();
                break;
            case Mapping:
                await PutAsync("mapping/consolidated.csv", Encoding.UTF8.GetBytes(MappingCsv.Of(Pairs(plan))));
                await PutAsync("mapping/consolidated.json", Json(Pairs(plan)));
                break;
            case Coverage:
                var (entries, complete) = await register.ReadAsync(order.Pack.Organisation, cancellation);
                await PutAsync(
                    "evidence-coverage/coverage.json",
                    Json(EvidenceCoverages.Of(entries, MappingIndex.Of(MappingSets.Consolidated), plan.Today, complete)));
                break;
            case Reports:
                await ReportsAsync();
                break;
            case Beyond:
                missing.Add("The scope has more subjects or evidence than a pack takes; narrow it.");
                break;
            default:
                foreach (var subject in plan.SubjectsOf(order.Part))
                    await EventsAsync(subject);
                break;
        }

        return new PackPartResult(order.Part, Built: order.Part != Beyond, written, missing);

        async Task StatementAsync()
        {
            if (await gaps.FindAsync(order.Pack.Organisation, cancellation, duties: false) is not { } sources)
                return;
            await PutAsync("statement/extended-statement.csv", StatementTable.Csv(sources.Extended));
            await PutAsync("statement/statement-of-applicability.csv", SoaExport.Csv(sources.Statement, plan.Language));
        }

        async Task GapAsync()
        {
            if (await gaps.FindAsync(order.Pack.Organisation, cancellation) is not { } sources)
                return;
            var report = sources.Analyse(MappingSets.Consolidated, new GapScenario());
            await PutAsync("gap-analysis/gap-analysis.csv", GapTable.Csv(report));
            await PutAsync("gap-analysis/gap-analysis.json", Json(report));
        }

        async Task ReportsAsync()
        {
            foreach (var subject in plan.Subjects)
            {
                if (!SubjectId.TryParse(subject, out var id))
                    continue;
                if (id.Kind == incidents.Name
                    && await store.FindAsync(incidents, order.Pack.Organisation, id, cancellation) is { State.Stages.Count: > 0 } incident)
                    await PutAsync($"reports/{id}.stages.json", Json(incident.State.Stages));
                if (id.Kind == reports.Name && await store.FindAsync(reports, order.Pack.Organisation, id, cancellation) is { } report)
                    await PutAsync($"reports/{id}.json", Json(report.State));
            }
        }

        async Task EventsAsync(string subject)
        {
            if (!SubjectId.TryParse(subject, out var id))
                return;
            var chain = await store.ChainAsync(order.Pack.Organisation, id, cancellation);
            if (chain.Count == 0)
                return;
            var verification = await store.VerifyAsync(order.Pack.Organisation, id, cancellation);
            if (verification is not { Valid: true })
                missing.Add($"{id}: the chain does not hold; {verification?.Why ?? "it can't be checked"}");
            await PutAsync($"events/{id}.verification.json", Json(new { subject = id.Value, verification }));
            await WriteAsync($"events/{id}.jsonl", async (stream, ct) =>
            {
                foreach (var stored in chain.Where(one => InPeriod(plan, one.At)))
                {
                    await JsonSerializer.SerializeAsync(stream, stored, DomainJson.Options, ct);
                    stream.WriteByte((byte)'\n');
                }
            });
        }

        Task PutAsync(string path, byte[] content) =>
            WriteAsync(path, (stream, ct) => stream.WriteAsync(content, ct).AsTask());

        async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write)
        {
            await packs.WriteAsync(
                order.Pack.Organisation, order.Pack.Subject, $"{PackPlan.Files}{order.Part}/{path}", write, cancellation);
            written++;
        }
    }

    private static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, DomainJson.Options);

    private static IEnumerable<MappingPair> Pairs(PackPlan plan) => MappingSets.Consolidated.Pairs.Where(pair =>
        plan.Requirements.Count == 0 || plan.Requirements.Contains(pair.Requirement) || plan.Requirements.Contains(pair.Control));

    private static bool InPeriod(PackPlan plan, Instant at)
    {
        var day = at.InZone(Zones.Of(plan.Zone)).Date;
        return !(day < plan.Scope.From) && !(day > plan.Scope.To);
    }
}
