using Nis2.Compliance.Forms;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Reports;

/// <summary>What may be said in the reports of an incident, and by whom.</summary>
public static class ReportDecisions
{
    /// <param name="incident">Id of the incident whose stream this is.</param>
    public static Decision Decide(
        ReportState state, StateReportFields asked, string incident, IncidentState of, LayoutSet layouts, Instant realNow)
    {
        var now = of.OwnTime(realNow);
        if (asked.Fields.Count + asked.Contributors.Count > ReportLimits.AtOnce)
            return Inputs.Invalid("too-many-fields", $"At most {ReportLimits.AtOnce} in one request.", "fields");
        if (asked.Stage is { } key && !ReportStage.TryParse(key, out _))
            return Inputs.Invalid("stage-unknown", "A stage key is needed, such as early-warning.", "stage");
        foreach (var statement in asked.Fields)
        {
            if (Check(statement, layouts) is { } refusal)
                return refusal;
        }

        foreach (var named in asked.Contributors)
        {
            if (Check(named, layouts) is { } refusal)
                return refusal;
        }

        SubjectEvent[] events =
        [
            .. asked.Fields.Where(one => Differs(state, one, asked.Stage)).Select(one => Stated(one, asked.Stage, now)),
            .. asked.Contributors.Where(one => Differs(state, one))
                .Select(one => new ReportContributorNamed(one.Field, one.Contributor, now)),
        ];
        var values = state.Values.Count + asked.Fields.Count(one => state.Value(one.Field, asked.Stage) is null);
        if (values > ReportLimits.Values)
            return new Refusal(RefusalKind.Conflict, "too-many-fields", $"Reports hold {ReportLimits.Values} answers at most.", "fields");
        return events.Length == 0 ? Decision.Accept() : Decision.Accept([.. Begin(state, incident, of, now), .. events]);
    }

    /// <summary>A second person's yes. Not the author's: four eyes see more than two.</summary>
    /// <param name="draft">As it is now.</param>
    /// <param name="seen">Hash of the content that the signer saw.</param>
    public static Decision SignOff(
        ReportState state, ReportDraft draft, string seen, string? note, string incident, IncidentState of, DecisionContext context)
    {
        if (Inputs.Optional(note, "note", ReportLimits.Note) is { } refusal)
            return refusal;
        if (draft.ContentSha256 != seen)
        {
            return new Refusal(
                RefusalKind.Conflict, "draft-changed", "The draft says something else now: read it again.", "contentSha256");
        }

        if (draft.Authors.Contains(context.By))
            return new Refusal(RefusalKind.Conflict, "four-eyes", "Who wrote a part of the draft can't sign it off.");
        if (state.SignOff(draft.Stage) is { } before && before.ContentSha256 == seen && before.By == context.By)
            return Decision.Accept();
        var now = of.OwnTime(context.Now);
        var signed = new ReportSignedOff(draft.Stage, seen, draft.Layout, draft.LayoutVersion, now, note);
        return Decision.Accept([.. Begin(state, incident, of, now), signed]);
    }

    /// <summary>The bytes of a version lie in evidence. The same bytes for the same stage are the same version.</summary>
    /// <param name="draft">What the draft of the stage says; null where none can be made.</param>
    public static Decision Freeze(
        ReportState state, FrozenBytes bytes, string stage, ReportDraft? draft, string incident, IncidentState of, Instant realNow)
    {
        if (state.Versions.Any(version => version.Stage == stage && version.Sha256 == bytes.Sha256))
            return Decision.Accept();
        if (state.Versions.Count >= ReportLimits.Versions)
            return new Refusal(RefusalKind.Conflict, "too-many-versions", $"Reports have {ReportLimits.Versions} versions at most.");
        var now = of.OwnTime(realNow);
        var frozen = new ReportVersionFrozen(
            stage,
            state.Versions.Count(version => version.Stage == stage) + 1,
            bytes.EvidenceId,
            bytes.Sha256,
            bytes.ContentType,
            bytes.Generated,
            now,
            draft?.ContentSha256,
            Signer(draft, bytes.Generated),
            bytes.Reason,
            draft is null ? null : Drafts.Freeze(draft));
        return Decision.Accept([.. Begin(state, incident, of, now), frozen]);
    }

    /// <summary>Whether a draft may be filed as it stands: what was filed elsewhere is never refused, the law's clock weighs more.</summary>
    public static Refusal? MayFile(ReportDraft draft, string by)
    {
        if (!draft.SignOff.Needed)
            return null;
        if (!draft.SignOff.Valid)
        {
            return new Refusal(
                RefusalKind.Conflict,
                "sign-off-needed",
                draft.SignOff.Void
                    ? "The draft changed after it was signed off: a second person signs it again."
                    : "A second person signs the draft off before it is filed.",
                "stage");
        }

        // The incident's own words stand in a draft without an author: whoever files is sure to be another than whoever signed.
        return draft.SignOff.By == by
            ? new Refusal(RefusalKind.Conflict, "four-eyes", "Who signed the draft off can't file it too: somebody else does.")
            : null;
    }

    /// <summary>Who signed off what these bytes say. Of bytes that were brought in nobody knows whether they say it.</summary>
    public static string? Signer(ReportDraft? draft, bool generated) =>
        generated && draft is { SignOff: { Valid: true, By: var by } } ? by : null;

    private static IReadOnlyList<SubjectEvent> Begin(ReportState state, string incident, IncidentState of, Instant now) =>
        state.Incident is null ? [new ReportBegun(incident, of.Exercise is not null, now)] : [];

    private static Refusal? Check(FieldStatement statement, LayoutSet layouts)
    {
        if (Shape(statement.Field, layouts) is not { } shape)
            return Unknown(statement.Field);
        if (statement is { Unknown: true, Content: not null })
            return Inputs.Invalid("unknown-with-content", "What is unknown has no content.", $"fields.{statement.Field}.unknown");
        return statement.Content is { } content
            ? FieldRules.Check(shape.Type, shape.List, content, $"fields.{statement.Field}")
            : null;
    }

    private static Refusal? Check(FieldContributor named, LayoutSet layouts) => Shape(named.Field, layouts) is null
        ? Unknown(named.Field)
        : named.Contributor.Person is { } person ? Inputs.Person(person, $"contributors.{named.Field}.person") : null;

    private static Refusal Unknown(string field) => Inputs.Invalid(
        "field-unknown",
        "A canonical field or a form's own field is needed, such as measures_taken or de_bsi.p_situation.",
        $"fields.{(field.Length <= 100 ? field : field[..100])}");

    private static (FieldType Type, ValueList? List)? Shape(string field, LayoutSet layouts)
    {
        if (FieldCatalogue.Find(field) is { } canonical)
            return (canonical.Type, FieldCatalogue.List(canonical.List));
        var dot = field.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || layouts.Find(field[..dot]) is not { } layout)
            return null;
        if (layout.Fields.FirstOrDefault(one => one.Id == field[(dot + 1)..]) is not { } question)
            return null;
        var common = FieldCatalogue.Get(question.Field);
        return (question.Type ?? common.Type, FieldCatalogue.List(question.List ?? common.List));
    }

    private static ReportFieldStated Stated(FieldStatement one, string? stage, Instant now) => new(
        one.Field,
        now,
        one.Estimate,
        one.Unknown,
        one is { Content: null, Unknown: false },
        stage,
        one.Content);

    private static bool Differs(ReportState state, FieldStatement one, string? stage)
    {
        var before = state.Value(one.Field, stage);
        if (one is { Content: null, Unknown: false })
            return before is not null;
        return before is null
            || (before.Estimate, before.Unknown) != (one.Estimate, one.Unknown)
            || !DomainJson.Same(before.Content, one.Content);
    }

    private static bool Differs(ReportState state, FieldContributor one) =>
        state.Contributors.FirstOrDefault(before => before.Field == one.Field)?.Contributor is { } before
            ? before != one.Contributor
            : one.Contributor is not { Role: null, Person: null };
}
