using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Packs;

public static class PackDecisions
{
    /// <summary>So long an archive is kept: it is a copy, and whoever needs it longer keeps it.</summary>
    public static Duration Kept { get; } = Duration.FromDays(30);

    private const int MaxIds = 50;
    private const int MaxText = 2000;

    public static Decision Request(PackState state, RequestPack asked)
    {
        if (state.Scope is not null)
            return Decision.Accept();
        var scope = asked.Scope;
        if (Inputs.Refused(
            out var refusal,
            Inputs.Optional(asked.Text, "text", MaxText),
            scope.Kind switch
            {
                PackScopeKind.Measure => Requirement(scope.Id),
                PackScopeKind.Incident => Subject(scope.Id, "incident"),
                PackScopeKind.Supplier => Subject(scope.Id, "supplier"),
                PackScopeKind.Period => Period(scope),
                _ => Ids(scope.Ids ?? []) ?? Inputs.Text(asked.Text, "text", MaxText),
            }))
            return refusal;
        var spelled = scope with
        {
            Id = scope.Kind == PackScopeKind.Measure ? EvidenceTargets.Spelled(scope.Id) : scope.Id,
            Ids = [.. (scope.Ids ?? []).Select(id => EvidenceTargets.Spelled(id)!).Distinct()],
        };
        return Decision.Accept(new PackRequested(spelled, asked.Language, asked.Zone, asked.Text));
    }

    /// <summary>What an attempt came to; the first that ends counts.</summary>
    public static Decision End(PackState state, SubjectEvent ended) =>
        state is { Scope: not null, Status: PackStatus.Building } ? Decision.Accept(ended) : Decision.Accept();

    private static Refusal? Requirement(string? id) =>
        EvidenceTargets.Spelled(id) is { } spelled && Catalogues.Entry(spelled) is not null
            ? null
            : Inputs.Invalid("requirement-unknown", "The catalogues know no such requirement.", "id");

    private static Refusal? Subject(string? id, string kind) => SubjectId.TryParse(id, out var subject) && subject.Kind == kind
        ? null
        : Inputs.Invalid("subject-malformed", $"The id of one {kind} is needed.", "id");

    private static Refusal? Period(PackScope scope) => scope switch
    {
        { From: null } => Inputs.Missing("from"),
        { To: null } => Inputs.Missing("to"),
        _ when scope.To < scope.From => Inputs.Invalid("period-ends-first", "The last day lies before the first.", "to"),
        _ => null,
    };

    private static Refusal? Ids(IReadOnlyList<string> ids)
    {
        if (ids.Count > MaxIds)
            return Inputs.Invalid("too-many-ids", $"{MaxIds} ids at most.", "ids");
        var unknown = ids.ToList().FindIndex(id => EvidenceTargets.Spelled(id) is null);
        return unknown < 0
            ? null
            : Inputs.Invalid("target-unknown", "No catalogue and no kind of subject has such an id.", $"ids[{unknown}]");
    }
}
