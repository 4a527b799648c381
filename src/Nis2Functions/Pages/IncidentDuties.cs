using Nis2.Compliance.Incidents;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2.Pages.Duties;
using Nis2.Pages.Languages;
using Nis2.Pages.Texts;
using NodaTime;

namespace Nis2Functions.Pages;

/// <summary>An incident's clocks as rows: stages in their order, done or open, then what else it owes.</summary>
internal static class IncidentDuties
{
    private const string Verified = "verified";

    /// <param name="now">Real time.</param>
    /// <param name="actions">What may be done about a stage.</param>
    public static IReadOnlyList<DutyView> Of(
        ISubjectKind<IncidentState> kind, IncidentState state, Instant now, Func<string, IReadOnlyList<ActionView>>? actions = null)
    {
        var (own, zone) = (state.OwnTime(now), Zone(state.AuthorityZone));
        var open = kind.Obligations(state);
        var stages = state.Stages
            .Where(stage => stage.Submission is not null || open.Any(obligation => obligation.Id == stage.Stage))
            .Select(stage => (stage.Submission is { } submission
                ? Done(state, stage, submission, own, zone)
                : Open(open.First(obligation => obligation.Id == stage.Stage), TitleOf(state, stage.Stage), own, zone)) with
            {
                Actions = actions?.Invoke(stage.Stage) ?? [],
            });
        var others = open.Where(obligation => state.Stage(obligation.Id) is null)
            .Select(obligation => Open(obligation, Title(obligation), own, zone));
        return [.. stages, .. others];
    }

    public static DutyView Open(Obligation obligation, Text title, Instant now, DateTimeZone zone) => new(
        title,
        obligation.Due,
        now,
        zone,
        DoneAt: null,
        obligation.Estimate,
        obligation.Force,
        obligation.Source,
        Caveat(obligation.Force, obligation.Confidence),
        obligation.LegalLatest);

    /// <summary>An incident's obligation: a stage, or the period from the first alert.</summary>
    public static Text Title(Obligation obligation) =>
        DutyTexts.WarningLine(obligation.Id, obligation.Title) ?? StageTexts.Of(obligation.Id, obligation.Title);

    /// <summary>A further duty's stage says whose it is.</summary>
    public static Text TitleOf(IncidentState state, string key) => StageTexts.Of(key, StageTitles.Of(state, key));

    /// <summary>UTC where the zone is unknown to this release.</summary>
    public static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? DateTimeZone.Utc;

    // An own rule is no source that could be checked.
    private static Text? Caveat(Force force, string confidence) =>
        force == Force.OwnRule || confidence == Verified ? null : DutyTexts.Confidence(confidence);

    private static DutyView Done(IncidentState state, StageState stage, Submission submission, Instant now, DateTimeZone zone) => new(
        TitleOf(state, stage.Stage),
        stage.Estimate ? null : stage.Due,
        now,
        zone,
        submission.SubmittedAt,
        Estimate: false,
        stage.Force,
        stage.Basis,
        Caveat(stage.Force, stage.Confidence),
        Note: submission.AuthorityReference is { } reference
            ? DutyTexts.Reference(submission.Channel, reference)
            : Text.Same(submission.Channel));
}
