using Nis2.Compliance.Assessments;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Assessments.PlanState, Nis2.Compliance.Assessments.AssessmentCommand>;

namespace Nis2.Compliance.Tests.Assessments;

/// <summary>Where tests of the plan begin: on 10 November 2026, in Berlin.</summary>
internal static class PlanStory
{
    public static readonly ActionDetails Details =
        new("Art.21(2)(b)", "A.5.24", new LocalDate(2026, 12, 31), "Reporting clocks in the process", "CISO", "Signed process")
        {
            Closes = true,
        };

    public static Story Begin() =>
        new(new AssessmentKind(), (state, command, context) => AssessmentDecisions.Decide(state, command, context, "Europe/Berlin"));

    public static Story Planned(ActionDetails? details = null) => Begin().Given(new PlanAction(details ?? Details));
}
