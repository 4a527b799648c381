using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

/// <summary>Duties beside the German main one.</summary>
internal static class DutyStory
{
    public static ReportingDuty Portugal { get; } = new("pt", Regime.Nis2, "PT", "Europe/Lisbon") { Recipient = "CNCS" };

    public static ReportingDuty Slovakia { get; } = new("sk", Regime.Nis2, "SK", "Europe/Bratislava") { Recipient = "NBÚ" };

    public static ReportingDuty Cyprus { get; } = new("cy", Regime.Nis2, "CY", "Asia/Nicosia") { Recipient = "DSA" };

    public static ReportingDuty Czechia { get; } = new("cz", Regime.Nis2, "CZ", "Europe/Prague") { Recipient = "NÚKIB" };

    public static ReportingDuty France { get; } = new("fr", Regime.Nis2, "FR", "Europe/Paris");

    public static ReportingDuty Gdpr { get; } = new("gdpr", Regime.Gdpr, "DE", "Europe/Berlin") { Recipient = "LDI NRW" };

    public static ReportingDuty Customer { get; } = new("bank", Regime.Contract, "DE", "Europe/Berlin")
    {
        Recipient = "Bank AG",
        Rules = [new OwnStageRule("notice", 4, PeriodUnit.Hour, Anchors.Detection, "framework contract § 12(3)")],
    };

    public static ReportingDuty Insurer { get; } = new("cyber", Regime.Insurer, "DE", "Europe/Berlin")
    {
        Rules = [new OwnStageRule("claim", 7, PeriodUnit.Day, Anchors.Awareness, "policy no. 5")],
    };

    public static IncidentCommand Adds(ReportingDuty duty) => new RecordDuty(duty);

    public static Story With(params ReadOnlySpan<ReportingDuty> duties)
    {
        var story = IncidentStory.Significant();
        foreach (var duty in duties)
            story.Given(Adds(duty));
        return story;
    }
}
