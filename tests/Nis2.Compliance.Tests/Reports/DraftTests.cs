using Nis2.Compliance.Forms;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Reports;

namespace Nis2.Compliance.Tests.Reports;

public sealed class DraftTests
{
    private static DraftField Field(ReportDraft draft, string id) => draft.Fields.Single(field => field.Id == id);

    [Theory]
    [InlineData("DE")]
    [InlineData("CY")]
    [InlineData("PT")]
    [InlineData("AT")]
    [InlineData("HR")]
    public void EveryStageOfArt23HasADraftInEveryCountry(string country)
    {
        var desk = Desk.Significant(country);
        foreach (var stage in new[] { "early-warning", "incident-notification", "intermediate-report", "progress-report", "final-report", "correction", "recipients-notice" })
        {
            var draft = desk.Draft(stage);

            Assert.NotEmpty(draft.Fields);
            Assert.Contains(draft.Fields, field => field.Requirement != FieldRequirement.Optional);
            Assert.Equal(draft.Missing, draft.Fields.Count(field => field.Missing));
            Assert.All(draft.Fields, field => Assert.False(string.IsNullOrEmpty(field.Source)));
        }
    }

    [Fact]
    public void NoDraftOfAStageThatTheIncidentDoesNotHave()
    {
        Assert.Null(Desk.Significant().Find("no-such-stage"));
        Assert.Null(Desk.Significant().Find("assessment"));
        Assert.Null(Desk.Significant().Find("end-of-impact-notice"));
        Assert.Null(Desk.Significant().Find("elsewhere.early-warning"));
        Assert.NotNull(Desk.Significant("PT").Find("end-of-impact-notice"));
    }

    [Fact]
    public void WhatTheIncidentKnowsStandsInTheDraft()
    {
        var draft = Desk.Significant().Draft("early-warning");

        Assert.Equal("2026-11-10 09:17 (UTC+01:00)", Field(Desk.Significant("FI").Draft("early-warning"), "fi_act_11.detected").Text);
        Assert.Equal("Mail server encrypted", Field(draft, "de_bsi.p_short").Text);
        Assert.Equal(ValueOrigin.Incident, Field(draft, "de_bsi.p_short").Origin);
        Assert.Equal("incident-1", Field(draft, "de_bsi.p_ref").Text);
        Assert.Equal("frühe Erstmeldung", draft.Title);
        Assert.Equal("Early warning", Desk.Significant().Draft("early-warning", FormLanguage.English).Title);
    }

    [Fact]
    public void WhatWasStatedOverridesWhatIsKnown()
    {
        var desk = Desk.Significant();
        Assert.Null(desk.Say("summary", FieldContent.Of("Encrypted by malware")));

        var field = Field(desk.Draft("early-warning"), "de_bsi.p_short");

        Assert.Equal(("Encrypted by malware", ValueOrigin.Stated, "ada"), (field.Text, field.Origin, field.By));
    }

    /// <summary>Art. 23(4)(a), § 32(1) no. 1 BSIG: both are asked where applicable, and "unknown" is an answer.</summary>
    [Fact]
    public void UnknownAnswersTheEarlyWarningButNotTheNotification()
    {
        var desk = Desk.Significant();
        Assert.True(Field(desk.Draft("early-warning"), "de_bsi.s32_malicious").Missing);
        Assert.Null(desk.Say("suspected_malicious", null, unknown: true));

        Assert.False(Field(desk.Draft("early-warning"), "de_bsi.s32_malicious").Missing);
        Assert.Equal("noch nicht bekannt", Field(desk.Draft("early-warning"), "de_bsi.s32_malicious").Text);
        Assert.True(Field(desk.Draft("incident-notification"), "de_bsi.s32_malicious").Missing);
    }

    [Fact]
    public void AnAnswerToOneFormStaysThere()
    {
        var desk = Desk.Significant();
        Assert.Null(desk.Say("de_bsi.p_situation", FieldContent.Chosen("orange")));

        Assert.Equal("Orange", Field(desk.Draft("early-warning"), "de_bsi.p_situation").Text);
        Assert.Equal("Hoch", Field(desk.Draft("incident-notification"), "de_bsi.s32_severity").Text);
    }

    [Fact]
    public void WhatTheEarlyWarningSaidFlowsOnUntilSaidOtherwise()
    {
        var desk = Desk.Significant();
        desk.Say("measures_taken", FieldContent.Of("Isolated"), stage: "incident-notification");

        var final = Field(desk.Draft("final-report"), "de_bsi.s32_measures");
        Assert.Equal(("Isolated", ValueOrigin.EarlierStage), (final.Text, final.Origin));

        desk.Say("measures_taken", FieldContent.Of("Rebuilt"), stage: "final-report");
        Assert.Equal("Rebuilt", Field(desk.Draft("final-report"), "de_bsi.s32_measures").Text);
        Assert.Equal("Isolated", Field(desk.Draft("incident-notification"), "de_bsi.p_measures").Text);
    }

    /// <summary>Art. 23(4)(b): the notification updates the early warning.</summary>
    [Fact]
    public void TheNotificationConfirmsOrUpdatesTheEarlyWarningThatWasFiled()
    {
        var desk = Desk.Significant();
        desk.Say("suspected_malicious", FieldContent.Chosen("yes"));
        desk.Say("cross_border", null, unknown: true);
        Assert.Null(Update().Text);
        File(desk, "early-warning");
        Assert.Equal("Die frühere Meldung wird bestätigt.", Update().Text);

        desk.Say("cross_border", FieldContent.Chosen("no"));

        Assert.Contains("Grenzüberschreitende Auswirkung möglich: Nein (zuvor: noch nicht bekannt)", Update().Text, StringComparison.Ordinal);
        Assert.Equal(ValueOrigin.EarlierStage, Update().Origin);

        DraftField Update() => Field(desk.Draft("incident-notification"), "de_bsi.s32_update");
    }

    /// <summary>§ 32(3) BSIG: type of facility, critical service and the effect on it, from operators of critical facilities only.</summary>
    [Fact]
    public void CriticalFacilitiesAreAskedMoreInGermany()
    {
        var operates = new ReportingOrganisation("Acme", [], CriticalFacility: true);
        var asked = Desk.Significant(organisation: operates).Draft("early-warning");

        Assert.True(Field(asked, "de_bsi.s32_3_facility_type").Missing);
        Assert.DoesNotContain(Desk.Significant().Draft("early-warning").Fields, field => field.Id.StartsWith("de_bsi.s32_3", StringComparison.Ordinal));
    }

    [Fact]
    public void WhoSuppliesWhatIsMissingCanBeNamed()
    {
        var desk = Desk.Significant();
        Assert.Equal(ContributorRole.Finance, Field(desk.Draft("final-report"), "de_bsi.p_damage").Supplies.Role);

        Assert.Null(desk.Change(new StateReportFields([], [new FieldContributor("financial_loss", new Contributor(Person: "p1"))])));

        Assert.Equal("p1", Field(desk.Draft("final-report"), "de_bsi.p_damage").Supplies.Person);
    }

    [Fact]
    public void EstimatesSaySo()
    {
        var desk = Desk.Significant();
        desk.Say("affected_users_count", new FieldContent("Households, from the meters", Number: 1200), estimate: true);

        Assert.Equal("1200 (Schätzung)\nHouseholds, from the meters", Field(desk.Draft("final-report"), "de_bsi.p_users").Text);
    }

    [Fact]
    public void AnExerciseSaysSoInEveryField()
    {
        var desk = Desk.Significant(exercise: new ExerciseRequest(10));
        var german = desk.Draft("early-warning");
        var text = DraftText.Of(german);

        Assert.Equal("ÜBUNG", german.Label);
        Assert.Equal("EXERCISE", desk.Draft("early-warning", FormLanguage.English).Label);
        Assert.Equal(german.Fields.Count + 2, text.Split(DraftWords.ExerciseMark).Length - 1);
        Assert.Null(Desk.Significant().Draft("early-warning").Label);
        Assert.DoesNotContain("EXERCISE", DraftText.Of(Desk.Significant().Draft("early-warning")), StringComparison.Ordinal);
    }

    [Fact]
    public void DoubtIsVisible()
    {
        var text = DraftText.Of(Desk.Significant().Draft("early-warning"));

        Assert.Contains("open-isms map of the BSI portal screens [aus zweiter Hand]", text, StringComparison.Ordinal);
        Assert.Contains("[offen - technische Leitung]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ACountryWithoutALayoutIsToldSo()
    {
        var draft = Desk.Significant("HR").Draft("early-warning", FormLanguage.English);

        Assert.False(draft.OwnLayout);
        Assert.Equal("eu_art23", draft.Layout);
        Assert.Contains(draft.Notes, note => note.Text.StartsWith("No form of HR has been read", StringComparison.Ordinal));
        Assert.Contains(Desk.Significant("CY").Draft("early-warning").Notes, note => note.Text.Contains("was found for Cyprus", StringComparison.Ordinal));
    }

    [Fact]
    public void TheSameContentIsTheSameDraft()
    {
        var desk = Desk.Significant();
        var before = desk.Draft("early-warning");
        desk.Now += NodaTime.Duration.FromDays(3);

        Assert.Equal(before.ContentSha256, desk.Draft("early-warning", FormLanguage.English).ContentSha256);
        Assert.Equal(DraftText.Of(before), DraftText.Of(desk.Draft("early-warning")));
        desk.Say("cross_border", FieldContent.Chosen("yes"));
        Assert.NotEqual(before.ContentSha256, desk.Draft("early-warning").ContentSha256);
    }

    /// <summary>Regulation (EU) 2016/679 Art. 33(3): another regime is another layout, no special case.</summary>
    [Fact]
    public void AFurtherDutyIsDraftedByItsOwnRegime()
    {
        var desk = Desk.Significant();
        var gdpr = new ReportingDuty("gdpr", Regime.Gdpr, "DE", "Europe/Berlin") { Recipient = "LfDI" };
        desk.Incident = desk.Incident with { Duties = [.. desk.Incident.Duties, new IncidentDuty(gdpr)] };
        desk.Say("data_subjects_count", new FieldContent(Number: 300));

        var draft = desk.Draft("gdpr.notification", FormLanguage.German);

        Assert.Equal(("gdpr", "gdpr_art33", "LfDI"), (draft.Duty, draft.Layout, draft.Authority));
        Assert.Equal("300", Field(draft, "gdpr_art33.subjects").Text);
        Assert.True(Field(draft, "gdpr_art33.consequences").Missing);
        Assert.NotNull(desk.Find("gdpr.data-subject-communication"));
        Assert.Null(desk.Find("gdpr.early-warning"));
    }

    /// <summary>Art. 23(4) second subparagraph: a trust service provider's notification has the same content, sooner.</summary>
    [Fact]
    public void ATrustServiceProviderIsAskedTheSame()
    {
        var desk = Desk.Significant(organisation: new ReportingOrganisation("Signum GmbH", ["I.8.7"]));

        Assert.Equal(
            Desk.Significant().Draft("incident-notification").Fields.Select(field => field.Id),
            desk.Draft("incident-notification").Fields.Select(field => field.Id));
        Assert.Equal("I.8.7", Field(desk.Draft("incident-notification"), "de_bsi.p_sectors").Text);
    }

    [Fact]
    public void ARepeatedIntermediateReportIsStillOne() =>
        Assert.Equal("Zwischenmeldung", Desk.Significant().Draft("intermediate-report-2").Title);

    private static void File(Desk desk, string stage)
    {
        var hash = new string('c', 64);
        Assert.Null(desk.Freeze(stage, hash));
        var submission = new Submission(desk.Now, "portal", hash, "ada", desk.Now, "BSI-7");
        desk.Incident = desk.Incident with
        {
            Stages = [.. desk.Incident.Stages.Select(one => one.Stage == stage ? one with { Submission = submission } : one)],
        };
    }
}
