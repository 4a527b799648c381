using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Tests.Intake;

public sealed class IntakeRulesTests
{
    private static readonly IntakeTicket Ticket = new("github", IntakeAction.Opened)
    {
        Severity = Severity.High,
        SeverityAsSent = "P2",
        Title = "Unknown process on the SCADA gateway",
        Description = "EDR alert 4711",
        Labels = ["ot", "security"],
        Assets = ["gw-01"],
        Reporter = "scada-bot",
    };

    [Fact]
    public void OpensAssessesAndPagesWhereNoRuleFits() =>
        Assert.Equal(
            new IntakeDecision(IntakeOutcome.Page, 3),
            IntakeRules.Decide([new("none", IntakeOutcome.Ignore, new() { Labels = ["x"] })], 3, Ticket));

    [Fact]
    public void TakesTheFirstRuleThatFits() => Assert.Equal(
        new IntakeDecision(IntakeOutcome.Open, 7, "second"),
        IntakeRules.Decide(
            [
                new("first", IntakeOutcome.Ignore, new() { Systems = ["jira"] }),
                new("second", IntakeOutcome.Open, new() { Systems = ["GitHub"] }),
                new("third", IntakeOutcome.Page),
            ],
            7,
            Ticket));

    public static TheoryData<IntakeConditions, bool> Conditions => new()
    {
        { new() { Actions = [IntakeAction.Opened, IntakeAction.Reopened] }, true },
        { new() { Actions = [IntakeAction.Resolved] }, false },
        { new() { Severities = [Severity.High] }, true },
        { new() { Severities = [Severity.Low] }, false },
        { new() { SeverityUnknown = true }, false },
        { new() { SeverityUnknown = true, Severities = [Severity.High] }, true },
        { new() { SeveritiesAsSent = ["p2"] }, true },
        { new() { Labels = ["OT"] }, true },
        { new() { Labels = ["o"] }, false },
        { new() { TitleContains = ["scada"] }, true },
        { new() { TitleContains = ["mail"] }, false },
        { new() { DescriptionContains = ["edr ALERT"] }, true },
        { new() { Assets = ["gw-01"] }, true },
        { new() { Reporters = ["somebody"] }, false },
        { new() { Labels = ["ot"], Reporters = ["somebody"] }, false },
        { new(), true },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void FitsWhereEveryConditionHolds(IntakeConditions when, bool fits) => Assert.Equal(
        fits ? "rule" : null, IntakeRules.Decide([new("rule", IntakeOutcome.Ignore, when)], 1, Ticket).Rule);

    [Fact]
    public void FitsATicketOfUnknownSeverityOnlyWhereAsked()
    {
        var unknown = Ticket with { Severity = null };

        Assert.Null(IntakeRules.Decide([new("known", IntakeOutcome.Ignore, new() { Severities = [Severity.Low] })], 1, unknown).Rule);
        Assert.NotNull(IntakeRules.Decide([new("unknown", IntakeOutcome.Ignore, new() { SeverityUnknown = true })], 1, unknown).Rule);
    }

    [Fact]
    public void ReadsABoundedPartOfTheDescription()
    {
        var rule = new IntakeRule("late", IntakeOutcome.Ignore, new() { DescriptionContains = ["needle"] });
        var far = Ticket with { Description = new string('x', IntakeRules.DescriptionRead) + "needle" };

        Assert.Null(IntakeRules.Decide([rule], 1, far).Rule);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Capital")]
    [InlineData("with blank")]
    public void RefusesAnIdThatIsNone(string id) => Assert.Equal(
        ("rule-id-malformed", "rules[0].id"), Refusal([new(id, IntakeOutcome.Open)]));

    [Fact]
    public void RefusesAnIdTwice() =>
        Assert.Equal("rule-id-twice", Refusal([new("a", IntakeOutcome.Open), new("a", IntakeOutcome.Page)]).Rule);

    [Fact]
    public void RefusesMoreThanItWillRead() => Assert.Equal(
        "too-many-rules",
        Refusal([.. Enumerable.Range(0, IntakeRules.Most + 1).Select(n => new IntakeRule($"r{n}", IntakeOutcome.Open))]).Rule);

    [Fact]
    public void NamesTheFieldOfATextThatIsTooLong() => Assert.Equal(
        ("text-out-of-range", "rules[0].when.labels"), Refusal([new("a", IntakeOutcome.Open, new() { Labels = [new string('x', 201)] })]));

    [Fact]
    public void ChangesNothingWhereTheRulesStand()
    {
        var rules = new[] { new IntakeRule("a", IntakeOutcome.Open) };
        var state = new IntakeState { Rules = rules, RulesVersion = 4 };

        Assert.Empty(Events(IntakeDecisions.Decide(state, new IntakeCommand.SetRules("helpdesk", [.. rules]))));
        Assert.Equal(
            5,
            Assert.IsType<RulesSet>(
                Assert.Single(Events(IntakeDecisions.Decide(state, new IntakeCommand.SetRules("helpdesk", []))))).Version);
    }

    [Theory]
    [InlineData("ftp://example.org")]
    [InlineData("https://user:pass@example.org")]
    [InlineData("https://example.org/?token=1")]
    [InlineData("example.org")]
    public void RefusesAnApiAddressThatIsNone(string address) => Assert.Equal(
        "apiAddress",
        Assert.IsType<Decision.Refused>(IntakeDecisions.Decide(
            new IntakeState(),
            new IntakeCommand.SetReconciliation("helpdesk", new Reconciliation(ReconciledSystem.GitHub, address)))).Why.Field);

    [Fact]
    public void NeverFailsAndAlwaysNamesARuleThatFits() => Prop.ForAll(
        ArbMap.Default.ArbFor<string?>(),
        ArbMap.Default.ArbFor<string?>(),
        ArbMap.Default.ArbFor<string[]>(),
        (title, description, texts) =>
        {
            var ticket = new IntakeTicket(title ?? string.Empty, IntakeAction.Updated)
            {
                Title = title,
                Description = description,
                Labels = [.. texts.OfType<string>()],
            };
            string[] wanted = [.. texts.Where(text => !string.IsNullOrEmpty(text))];
            IntakeRule[] rules =
                [new("a", IntakeOutcome.Open, new() { TitleContains = wanted }), new("b", IntakeOutcome.Page, new() { Labels = wanted })];
            var decision = IntakeRules.Decide(rules, 1, ticket);
            return decision == IntakeRules.Decide(rules, 1, ticket)
                && (wanted.Length > 0 ? decision.Rule is "a" or "b" : decision.Rule == "a");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static (string Rule, string? Field) Refusal(IReadOnlyList<IntakeRule> rules)
    {
        var why = Assert.IsType<Decision.Refused>(
            IntakeDecisions.Decide(new IntakeState(), new IntakeCommand.SetRules("helpdesk", rules))).Why;
        return (why.Rule, why.Field);
    }

    private static IReadOnlyList<SubjectEvent> Events(Decision decision) => Assert.IsType<Decision.Accepted>(decision).Events;
}
