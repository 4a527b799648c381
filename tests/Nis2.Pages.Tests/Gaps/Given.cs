using Nis2.Compliance.Assessments;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Soa;
using Nis2.Pages.Gaps;
using NodaTime;

namespace Nis2.Pages.Tests.Gaps;

/// <summary>An organisation with something of everything.</summary>
internal static class Given
{
    public static LocalDate Day { get; } = new(2026, 11, 22);

    public static SoaState Statement(string text = "Outsourced") => new()
    {
        Rows =
        [
            new SoaRow("A.5.24", Applicability.Applicable, Implementation.Implemented, text, text),
            new SoaRow("A.8.24", Applicability.NotApplicable, Implementation.Implemented, text),
            new SoaRow("A.5.1", Applicability.Applicable, Implementation.Planned, text, text, text, text),
        ],
        Certificate = new Certificate(
            "TÜV", new LocalDate(2025, 1, 1), new LocalDate(2027, 12, 31), new CertificateScope(text, [], [], [])),
        Inventory = new ScopeInventory(["Hosting " + text], ["Berlin"]),
        Doubts = [new Doubt("control-id-ambiguous", text, "Sheet", 3, "B", text)],
    };

    public static PlanState Plan(string text = "Keys") => new()
    {
        StartedAt = Samples.Now,
        Zone = "Europe/Berlin",
        Proportionality = new Dictionary<string, string> { ["Art.21(2)(a)"] = text },
        Duties = [new DutyFact("nis2:management-training", DutyStanding.PartlyFulfilled, text, Stated: true)],
        Actions =
        [
            new PlannedAction(1, ActionCause.Gap, new ActionDetails("Art.21(2)(h)", "A.8.24", new LocalDate(2026, 10, 1), text, text, text)
            {
                Implements = ["A.5.1"], Closes = true,
            }),
            new PlannedAction(2, ActionCause.Nonconformity, new ActionDetails("Art.21(2)(b)", "A.5.24", Day, text), ActionStatus.Done)
            {
                EndedOn = Day, Evidence = ["evidence-1"], Source = NonconformitySource.InternalAudit,
            },
        ],
        Cycles = [new Cycle(CycleKind.InternalAudit, 12, new LocalDate(2026, 1, 1)) { Result = text, HeldOn = new LocalDate(2025, 1, 1) }],
    };

    public static GapReport Report(MappingSet set, GapScenario scenario, string text = "Keys") => GapAnalysis.Of(
        new GapBasis(new MappingIndex(set), Statement(text), Day)
        {
            Duties = Plan(text).Duties, Plan = Plan(text).Plan(), Scenario = scenario, LegalEntities = ["netz"],
        });

    public static GapDocument Document(MappingSet? asked = null, string text = "Keys")
    {
        var set = asked ?? MappingSets.Consolidated;
        var present = Report(set, new GapScenario(), text);
        var kept = new KeptAnalysis(
            Samples.Now, set.Id, set.Version, new GapScenario(), new string('a', 64), present.Counts,
            new Dictionary<string, GapStatus>(), new Dictionary<string, DutyStanding>());
        return new GapDocument(
            text,
            set,
            present,
            present,
            Report(set, new GapScenario { Certificate = false }, text),
            Report(set, new GapScenario { AfterPlan = true }, text),
            new string('b', 64),
            Approved: false,
            ImplementingRegulation: true,
            Plan(text) with { History = [kept] });
    }
}
