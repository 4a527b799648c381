using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Reports;

/// <summary>One stream per incident, under the incident's own opaque id. It owes nothing by itself: clocks are the incident's.</summary>
public sealed class ReportKind : ISubjectKind<ReportState>
{
    public string Name => "report";

    public int FoldVersion => 1;

    public IReadOnlyList<Type> EventTypes { get; } =
    [
        typeof(ReportBegun),
        typeof(ReportFieldStated),
        typeof(ReportContributorNamed),
        typeof(ReportSignedOff),
        typeof(ReportVersionFrozen),
    ];

    public ReportState Initial { get; } = new();

    public static SubjectId Of(SubjectId incident) => SubjectId.Of("report", incident.Value[(incident.Kind.Length + 1)..]);

    public ReportState Apply(ReportState state, RecordedEvent recorded) => ReportFold.Apply(state, recorded.Facts, recorded.By);

    public SubjectSummary Summarise(ReportState state) =>
        new(state.Versions.Count > 0 ? "filed" : "draft", false, "Report", Level: null, state.Exercise, state.BegunAt);

    public NextStep? NextStep(ReportState state) => null;

    public Decision TakeSteps(ReportState state, Instant now) => Decision.Accept();

    public IReadOnlyList<Obligation> Obligations(ReportState state) => [];

    public IReadOnlyList<Notice> Notices(ReportState state, IReadOnlyList<RecordedEvent> recorded) => [];
}
