using Nis2.Compliance.Assessments;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;
using Nis2.Compliance.Suppliers;
using Nis2.Storage.Streams;

namespace Nis2Functions.Evidence;

/// <summary>Looks whether the subjects that evidence is linked to exist.</summary>
public sealed class EvidenceSubjects(
    SubjectStore store, IncidentKind incidents, SupplierKind suppliers, ReportKind reports, AssessmentKind assessments)
{
    private const int Most = 5;

    /// <summary>Why a link can't be made; null where all subjects exist.</summary>
    public async Task<Refusal?> UnknownAsync(string organisation, IReadOnlyList<string>? targets, CancellationToken cancellation)
    {
        var subjects = (targets ?? [])
            .Select((target, at) => (Id: EvidenceTargets.Subject(target ?? string.Empty), At: at))
            .Where(one => one.Id is not null)
            .ToList();
        if (subjects.Count > Most)
            return new Refusal(RefusalKind.Invalid, "too-many-subjects", $"At most {Most} subjects at once.", "targets");
        foreach (var (id, at) in subjects)
        {
            if (!await ExistsAsync(organisation, id!.Value, cancellation))
                return new Refusal(RefusalKind.Invalid, "target-unknown", "There is no such subject.", $"targets[{at}]");
        }

        return await ActionsAsync(organisation, targets ?? [], cancellation);
    }

    private async Task<Refusal?> ActionsAsync(string organisation, IReadOnlyList<string> targets, CancellationToken cancellation)
    {
        var named = targets.Select((target, at) => (Number: EvidenceTargets.ActionNumber(target ?? string.Empty), At: at))
            .Where(one => one.Number is not null)
            .ToList();
        if (named.Count == 0)
            return null;
        var plan = await store.FindAsync(assessments, organisation, AssessmentKind.Self, cancellation);
        var known = (plan?.State.Actions ?? []).Select(action => action.Number).ToHashSet();
        return named.FirstOrDefault(one => !known.Contains(one.Number!.Value)) is { Number: not null } unknown
            ? new Refusal(RefusalKind.Invalid, "target-unknown", "The plan has no such action.", $"targets[{unknown.At}]")
            : null;
    }

    private async Task<bool> ExistsAsync(string organisation, SubjectId id, CancellationToken cancellation)
    {
        if (id.Kind == incidents.Name)
            return await store.FindAsync(incidents, organisation, id, cancellation) is not null;
        return id.Kind == suppliers.Name
            ? await store.FindAsync(suppliers, organisation, id, cancellation) is not null
            : await store.FindAsync(reports, organisation, id, cancellation) is not null;
    }
}
