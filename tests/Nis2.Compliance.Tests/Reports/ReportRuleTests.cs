using Nis2.Compliance.Forms;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Tests.Reports;

public sealed class ReportRuleTests
{
    public static TheoryData<string, FieldContent, string, string> Unfit => new()
    {
        { "no_such_field", FieldContent.Of("x"), "field-unknown", "fields.no_such_field" },
        { "no_such_form.field", FieldContent.Of("x"), "field-unknown", "fields.no_such_form.field" },
        { "suspected_malicious", FieldContent.Chosen("perhaps"), "choice-unknown", "fields.suspected_malicious.choices" },
        { "suspected_malicious", FieldContent.Chosen("yes", "no"), "too-many-choices", "fields.suspected_malicious.choices" },
        { "root_cause_category", FieldContent.Chosen("sunspots"), "choice-unknown", "fields.root_cause_category.choices" },
        { "affected_member_states", FieldContent.Chosen("XX"), "country-unknown", "fields.affected_member_states.choices" },
        { "affected_users_count", new FieldContent(Number: -1), "number-out-of-range", "fields.affected_users_count.number" },
        { "affected_users_percent", new FieldContent(Number: 101), "number-out-of-range", "fields.affected_users_percent.number" },
        { "summary", new FieldContent(Number: 1), "field-type-differs", "fields.summary.number" },
        { "summary", FieldContent.Of(new string('x', 8_001)), "text-too-long", "fields.summary.text" },
        { "indicators_of_compromise", new FieldContent(Indicators: [new Indicator("ip", "")]), "field-missing", "fields.indicators_of_compromise.indicators.value" },
        { "de_bsi.p_situation", FieldContent.Chosen("high"), "choice-unknown", "fields.de_bsi.p_situation.choices" },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void RefusesWhatDoesNotFitItsField(string field, FieldContent content, string rule, string at)
    {
        var refusal = Desk.Significant().Say(field, content);

        Assert.Equal((rule, at), (refusal!.Rule, refusal.Field));
    }

    [Theory]
    [InlineData("Anna Example")]
    [InlineData("anna@acme.example")]
    [InlineData("")]
    public void RefusesAContributorsNameOrAddressAmongFactsThatAreNeverErased(string person)
    {
        var named = new FieldContributor("financial_loss", new Contributor(Person: person));

        Assert.Equal("person-malformed", Desk.Significant().Change(new StateReportFields([], [named]))!.Rule);
    }

    [Fact]
    public void RefusesTooManyAtOnce()
    {
        var many = Enumerable.Range(0, 31).Select(_ => new FieldStatement("summary", FieldContent.Of("x"))).ToList();

        Assert.Equal("too-many-fields", Desk.Significant().Change(new StateReportFields(many, []))!.Rule);
    }

    [Fact]
    public void SayingTheSameAgainIsNoNews()
    {
        var desk = Desk.Significant();
        desk.Say("indicators_of_compromise", new FieldContent(Indicators: [new Indicator("ip", "192.0.2.1")]));
        desk.Say("indicators_of_compromise", new FieldContent(Indicators: [new Indicator("ip", "192.0.2.1")]));

        Assert.Empty(desk.Appended);
    }

    [Fact]
    public void AnAnswerCanBeTakenBack()
    {
        var desk = Desk.Significant();
        desk.Say("cross_border", FieldContent.Chosen("yes"));
        desk.Say("cross_border", null);

        Assert.Empty(desk.State.Values);
        Assert.IsType<ReportFieldStated>(Assert.Single(desk.Appended));
    }

    [Fact]
    public void ErasedAnswersAreMissing()
    {
        var desk = Desk.Significant();
        var erased = new ReportFieldStated("summary", desk.Now, false, false, false);
        var state = new ReportKind().Apply(desk.State, new RecordedEvent(1, desk.Now, "ada", "c", erased));

        Assert.Null(Assert.Single(state.Values).Content);
    }

    [Fact]
    public void SignOffHoldsForExactlyWhatWasSigned()
    {
        var desk = Desk.Significant(organisation: new ReportingOrganisation("Acme", [], FourEyes: true));
        desk.Say("suspected_malicious", FieldContent.Chosen("yes"));
        Assert.Equal("sign-off-needed", ReportDecisions.MayFile(desk.Draft("early-warning"), "ada")!.Rule);
        Assert.Equal("draft-changed", desk.Sign("early-warning", "bo", new string('0', 64))!.Rule);
        Assert.Equal("four-eyes", desk.Sign("early-warning", "ada")!.Rule);

        Assert.Null(desk.Sign("early-warning", "bo"));
        Assert.Null(ReportDecisions.MayFile(desk.Draft("early-warning"), "ada"));
        Assert.True(desk.Draft("early-warning").SignOff is { Valid: true, Void: false, By: "bo" });

        desk.Say("suspected_malicious", FieldContent.Chosen("no"));
        Assert.True(desk.Draft("early-warning").SignOff is { Valid: false, Void: true });
        Assert.Equal("sign-off-needed", ReportDecisions.MayFile(desk.Draft("early-warning"), "ada")!.Rule);
    }

    [Fact]
    public void ASignerCanNotFileAloneWhatNobodyElseSaw()
    {
        var desk = Desk.Significant(organisation: new ReportingOrganisation("Acme", [], FourEyes: true));
        Assert.Null(desk.Sign("early-warning", "bo"));

        Assert.Equal("four-eyes", ReportDecisions.MayFile(desk.Draft("early-warning"), "bo")!.Rule);
        Assert.Null(ReportDecisions.MayFile(desk.Draft("early-warning"), "ada"));
    }

    [Fact]
    public void WhoeverSignsDoesNotFileEvenWhereSomebodyElseStatedPart()
    {
        var desk = Desk.Significant(organisation: new ReportingOrganisation("Acme", [], FourEyes: true));
        desk.Say("suspected_malicious", FieldContent.Chosen("yes"));
        Assert.Null(desk.Sign("early-warning", "bo"));

        Assert.Equal("four-eyes", ReportDecisions.MayFile(desk.Draft("early-warning"), "bo")!.Rule);
    }

    [Fact]
    public void SignOffEndsWhenTheReportGoesToSomebodyElse()
    {
        var desk = Desk.Significant(organisation: new ReportingOrganisation("Acme", [], FourEyes: true));
        Assert.Null(desk.Sign("early-warning", "bo"));

        desk.Incident = desk.Incident with
        {
            Duties = [.. desk.Incident.Duties.Select(duty => duty with { Duty = duty.Duty with { Recipient = "Another authority" } })],
        };

        Assert.True(desk.Draft("early-warning").SignOff is { Valid: false, Void: true });
    }

    [Fact]
    public void BytesThatWereBroughtInAreNotSignedOff()
    {
        var desk = Desk.Significant(organisation: new ReportingOrganisation("Acme", [], FourEyes: true));
        Assert.Null(desk.Sign("early-warning", "bo"));
        desk.Freeze("early-warning", new string('a', 64), generated: false);
        desk.Freeze("early-warning", new string('b', 64));

        Assert.Equal([null, "bo"], desk.State.Versions.Select(version => version.SignedOffBy));
    }

    [Fact]
    public void WithoutFourEyesNobodySigns() =>
        Assert.Null(ReportDecisions.MayFile(Desk.Significant().Draft("early-warning"), "ada"));

    [Fact]
    public void TheSameBytesAreTheSameVersionAndOtherBytesANewOne()
    {
        var desk = Desk.Significant();
        desk.Freeze("early-warning", new string('a', 64));
        desk.Freeze("early-warning", new string('a', 64));
        Assert.Empty(desk.Appended);
        desk.Freeze("early-warning", new string('b', 64));

        Assert.Equal([1, 2], desk.State.Versions.Select(version => version.Number));
    }
}
