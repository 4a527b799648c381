using NodaTime.Text;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Significance;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>An assessment starts no clock, so whoever may state awareness is told where it found a criterion met.</summary>
internal static class CriterionNotices
{
    public static IEnumerable<Notice> Of(IncidentState state, IReadOnlyList<RecordedEvent> recorded) =>
        state is { Aware: null, Assessment: { Outcome: SignificanceOutcome.Significant } met }
            && met.Decision != SignificanceOutcome.NotSignificant
            ? recorded.Select(one => one.Facts).OfType<SignificanceAssessed>().TakeLast(1).Select(assessed => Met(state, assessed))
            : [];

    private static Notice Met(IncidentState state, SignificanceAssessed assessed) => new(
        $"criterion-met/{InstantPattern.ExtendedIso.Format(assessed.At)}",
        NoticeLevel.Page,
        $"{(state.Exercise is null ? string.Empty : "EXERCISE ")}Criteria of a significant incident are met",
        "The assessment found a criterion met. No legal clock runs until a person states awareness.",
        Stages.Assessment,
        state.Stage(Stages.Assessment)?.Due,
        state.Exercise is not null);
}
