using System.Text.Json;
using System.Text.RegularExpressions;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Packs;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Subjects;
using Nis2.Compliance.Suppliers;
using Nis2.Storage.Packs;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Evidence;
using Nis2Functions.Hosting;
using NodaTime;

namespace Nis2Functions.Packs;

/// <summary>Decides once what a pack is made of, and keeps that beside its files.</summary>
public sealed partial class PackPlanner(
    SubjectStore store, PackStore packs, PackKind kind, EvidenceRegister register, TimeProvider time)
{
    private const int MaxSubjects = 2000;

    private static readonly string[] Streams = ["incident", "supplier", "report", "soa", "assessment", "readiness", "organisation"];

    private static readonly string[] Whole =
        [SoaKind.Self.Value, AssessmentKind.Self.Value, ReadinessKind.Self.Value, OrganisationKind.Self.Value];

    public async Task<PackPlanned> PlanAsync(SubjectClock clock, CancellationToken cancellation)
    {
        if (!SubjectId.TryParse(clock.Subject, out var id)
            || await store.FindAsync(kind, clock.Organisation, id, cancellation) is not { State: { Status: PackStatus.Building } state })
            return new PackPlanned(true, []);
        if (await ReadAsync(packs, clock, cancellation) is { } kept)
            return new PackPlanned(false, kept.Parts);
        var plan = await MakeAsync(clock.Organisation, state, cancellation);
        await packs.WriteAsync(
            clock.Organisation,
            clock.Subject,
            PackPlan.FileName,
            (stream, ct) => JsonSerializer.SerializeAsync(stream, plan, DomainJson.Options, ct),
            cancellation);
        return new PackPlanned(false, plan.Parts);
    }

    internal static async Task<PackPlan?> ReadAsync(PackStore packs, SubjectClock clock, CancellationToken cancellation)
    {
        await using var stream = await packs.OpenAsync(clock.Organisation, clock.Subject, PackPlan.FileName, cancellation);
        if (stream is null)
            return null;
        try
        {
            return await JsonSerializer.DeserializeAsync<PackPlan>(stream, DomainJson.Options, cancellation);
        }
        catch (JsonException)
        {
            // Whoever wrote it died: what is made anew replaces it.
            return null;
        }
    }

    private async Task<PackPlan> MakeAsync(string organisation, PackState state, CancellationToken cancellation)
    {
        var scope = state.Scope!;
        var today = time.Now().InZone(Zones.Of(state.Zone)).Date;
        var (entries, complete) = await register.ReadAsync(organisation, cancellation);
        var changed = scope.Kind == PackScopeKind.Period ? await ChangedAsync(organisation, state, cancellation) : [];
        string[] asked = [.. scope.Id is { } one ? [one] : scope.Ids ?? []];
        var subjects = asked.Where(id => EvidenceTargets.Subject(id) is not null).SelectMany(WithReport).ToList();
        if (scope.Kind is PackScopeKind.Request && asked.Length == 0)
            subjects.AddRange(Whole);
        if (scope.Kind is PackScopeKind.Measure)
            subjects.AddRange([SoaKind.Self.Value, AssessmentKind.Self.Value]);
        subjects.AddRange(changed);
        var named = await NamedAsync(organisation, subjects, cancellation);
        var requirements = asked.Where(id => EvidenceTargets.Subject(id) is null).ToList();
        var chosen = entries.Where(entry => scope.Kind switch
        {
            PackScopeKind.Period => changed.Contains(entry.Id) || named.Contains(entry.Id),
            PackScopeKind.Request when asked.Length == 0 => entry.Links.Count > 0,
            _ => named.Contains(entry.Id) || Shows(entry, asked),
        }).ToList();
        string[] all =
        [
            .. subjects.Concat(chosen.Select(entry => entry.Id)).Distinct().Order(StringComparer.Ordinal).Take(MaxSubjects),
        ];
        var chunks = (all.Length + PackPlan.Chunk - 1) / PackPlan.Chunk;
        return new PackPlan(
            scope,
            state.Language,
            state.Text,
            state.RequestedAt,
            state.Zone,
            today,
            [.. chosen.Select(entry => Of(entry, today, named)).OrderBy(entry => entry.Id, StringComparer.Ordinal)],
            all,
            requirements,
            [
                .. Enumerable.Range(1, chunks).Select(chunk => $"{PackPlan.Events}{chunk:D3}"),
                .. PackParts.Names,
                .. complete && subjects.Count + chosen.Count <= MaxSubjects ? Array.Empty<string>() : [PackParts.Beyond],
            ]);
    }

    // What an incident's own events name was filed or attached then: it belongs to them even where it counts no longer.
    private static PackEvidence Of(EvidenceEntry entry, LocalDate today, HashSet<string> named)
    {
        var status = entry.StatusOn(today);
        return new PackEvidence(
            entry.Id,
            entry.Title,
            status,
            entry.Links,
            entry.Validity,
            status == EvidenceStatus.Valid || named.Contains(entry.Id) ? PackPaths.Evidence(entry.Id, entry.Title) : null,
            entry.Reason);
    }

    private static bool Shows(EvidenceEntry entry, string[] asked) =>
        entry.Links.Any(asked.Contains)
        || EvidenceCounting.Of(entry.Links, MappingIndex.Of(MappingSets.Consolidated))
            .Any(count => count.Extent != Extent.Not && asked.Contains(count.Target));

    private static IEnumerable<string> WithReport(string id) =>
        SubjectId.TryParse(id, out var subject) && subject.Kind == "incident" ? [id, ReportKind.Of(subject).Value] : [id];

    private async Task<HashSet<string>> NamedAsync(string organisation, IEnumerable<string> subjects, CancellationToken cancellation)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var subject in subjects.Distinct().Take(MaxSubjects))
        {
            if (!SubjectId.TryParse(subject, out var id))
                continue;
            foreach (var stored in await store.ChainAsync(organisation, id, cancellation))
                named.UnionWith(EvidenceId().Matches(stored.Facts).Select(match => match.Value));
        }

        return named;
    }

    private async Task<HashSet<string>> ChangedAsync(string organisation, PackState state, CancellationToken cancellation)
    {
        var zone = Zones.Of(state.Zone);
        var from = zone.AtStartOfDay(state.Scope!.From!.Value).ToInstant();
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in Streams.Append("evidence"))
        {
            string? continuation = null;
            do
            {
                var page = await store.ListAsync(organisation, kind, new HeadFilter(), 1000, continuation, cancellation);
                changed.UnionWith(page.Items.Where(head => head.UpdatedAt >= from).Select(head => head.Id.Value));
                continuation = page.Continuation;
            }
            while (continuation is not null && changed.Count <= MaxSubjects);
        }

        return changed;
    }

    [GeneratedRegex("evidence-[a-z0-9]{1,64}", RegexOptions.CultureInvariant)]
    private static partial Regex EvidenceId();
}
