using Nis2.Compliance.Soa;
using NodaTime;

namespace Nis2.Compliance.Tests.Soa;

/// <summary>What is refused names its field and its rule, and changes nothing.</summary>
public sealed class RefusalTests
{
    private static readonly Certificate Good = new(
        "Body", new LocalDate(2025, 3, 1), new LocalDate(2028, 2, 29), new CertificateScope(null, ["hosting"], ["Bonn"], ["acme"]));

    private static readonly RiskEntry Risk = new("R-1", RiskTreatment.Modify, ["A.8.8", "9.2"]);

    private static readonly string Long = new('x', SoaLimits.Name + 1);
    private static readonly string TooLong = new('x', SoaLimits.Text + 1);

    public static TheoryData<string, string> Risks => new()
    {
        { "no-id", "field-missing id" }, { "long-id", "text-too-long id" }, { "long-title", "text-too-long title" },
        { "long-owner", "text-too-long owner" }, { "long-level", "text-too-long level" }, { "old-measure", "measure-unknown measures" },
        { "many-measures", "too-many-measures measures" }, { "link", "link-malformed link" }, { "script", "link-malformed link" },
        { "long-link", "link-malformed link" }, { "repeated", "risk-repeated risks" }, { "many", "too-many-risks risks" },
    };

    public static TheoryData<string, string> Clauses => new()
    {
        { "none", "clauses-out-of-range clauses" }, { "many", "clauses-out-of-range clauses" }, { "control", "clause-unknown clause" },
        { "eleven", "clause-unknown clause" }, { "long-note", "text-too-long note" },
    };

    public static TheoryData<string, string> Certificates => new()
    {
        { "no-body", "field-missing body" }, { "long-body", "text-too-long body" }, { "no-standard", "field-missing standard" },
        { "long-number", "text-too-long number" }, { "long-accreditation", "text-too-long accreditation" },
        { "long-scope", "text-too-long scope.statement" }, { "blank-service", "field-missing scope.services" },
        { "repeated-site", "name-repeated scope.sites" }, { "many-entities", "too-many-names scope.entities" },
        { "early", "date-out-of-range validFrom" }, { "late", "date-out-of-range validUntil" },
        { "backwards", "validity-backwards validUntil" },
    };

    public static TheoryData<string, string> Inventories => new()
    {
        { "blank-service", "field-missing services" }, { "long-site", "text-too-long sites" },
        { "repeated-service", "name-repeated services" },
        { "many-sites", "too-many-names sites" },
    };

    public static TheoryData<string, string> Answers => new()
    {
        { "none", "answers-out-of-range answers" }, { "many", "answers-out-of-range answers" }, { "repeated", "answer-repeated answers" },
        { "unknown", "question-unknown question" }, { "long-note", "text-too-long note" },
    };

    [Theory]
    [MemberData(nameof(Risks))]
    public void OfRisks(string wrong, string refused) => Refuses(refused, new StateRisks(
        wrong switch
        {
            "no-id" => [Risk with { Id = " " }],
            "long-id" => [Risk with { Id = new string('x', SoaLimits.RiskId + 1) }],
            "long-title" => [Risk with { Title = Long }],
            "long-owner" => [Risk with { Owner = Long }],
            "long-level" => [Risk with { Level = Long }],
            "old-measure" => [Risk with { Measures = ["A.12.6.1"] }],
            "many-measures" => [Risk with { Measures = [.. Enumerable.Repeat("A.8.8", SoaLimits.Measures + 1)] }],
            "link" => [Risk with { Link = "risks.example/R-1" }],
            "script" => [Risk with { Link = "javascript:alert(1)" }],
            "long-link" => [Risk with { Link = "https://risks.example/" + new string('x', SoaLimits.Link) }],
            "repeated" => [Risk, Risk],
            _ => [.. Enumerable.Range(0, SoaLimits.Risks + 1).Select(i => Risk with { Id = $"R-{i}" })],
        },
        Whole: true));

    [Fact]
    public void OfOneRiskTooMany()
    {
        var story = Empty();
        story.Given(new StateRisks([.. Enumerable.Range(0, SoaLimits.Risks).Select(i => Risk with { Id = $"R-{i}" })], Whole: true));

        story.When(new StateRisks([Risk with { Id = "one more" }], Whole: false));
        Assert.Equal(("too-many-risks", "risks"), (story.Refusal.Rule, story.Refusal.Field));
        Assert.True(story.When(new StateRisks([Risk with { Id = "R-7", Owner = "CISO" }], Whole: false)).WasAccepted);
    }

    [Fact]
    public void OfARiskThatNobodyFollows() => Refuses("risk-not-found ", new RemoveRisk("R-1"));

    [Theory]
    [MemberData(nameof(Clauses))]
    public void OfClauses(string wrong, string refused) => Refuses(refused, new StateClauses(wrong switch
    {
        "none" => [],
        "many" => [.. Enumerable.Repeat(new ClauseStatus("9.2", Implementation.Planned), 61)],
        "control" => [new ClauseStatus("A.5.1", Implementation.Planned)],
        "eleven" => [new ClauseStatus("11.1", Implementation.Planned)],
        _ => [new ClauseStatus("9.2", Implementation.Planned, TooLong)],
    }));

    [Theory]
    [MemberData(nameof(Certificates))]
    public void OfACertificate(string wrong, string refused) => Refuses(refused, new StateCertificate(wrong switch
    {
        "no-body" => Good with { Body = "" },
        "long-body" => Good with { Body = Long },
        "no-standard" => Good with { Standard = " " },
        "long-number" => Good with { Number = Long },
        "long-accreditation" => Good with { Accreditation = Long },
        "long-scope" => Good with { Scope = Good.Scope with { Statement = TooLong } },
        "blank-service" => Good with { Scope = Good.Scope with { Services = ["hosting", " "] } },
        "repeated-site" => Good with { Scope = Good.Scope with { Sites = ["Bonn", "bonn"] } },
        "many-entities" => Good with { Scope = Good.Scope with { Entities = Many } },
        "early" => Good with { ValidFrom = new LocalDate(1989, 12, 31) },
        "late" => Good with { ValidUntil = new LocalDate(2101, 1, 1) },
        _ => Good with { ValidUntil = Good.ValidFrom.PlusDays(-1) },
    }));

    [Fact]
    public void OfTheEndOfACertificate()
    {
        Refuses("certificate-not-found ", new EndCertificate("withdrawn"));
        Refuses("field-missing reason", new EndCertificate(" "));
        Refuses("text-too-long reason", new EndCertificate(Long));
        Assert.True(Empty().When(new StateCertificate(Good)).When(new EndCertificate("withdrawn")).WasAccepted);
    }

    [Theory]
    [MemberData(nameof(Inventories))]
    public void OfAnInventory(string wrong, string refused) => Refuses(refused, new StateInventory(wrong switch
    {
        "blank-service" => new ScopeInventory([""], []),
        "long-site" => new ScopeInventory([], [Long]),
        "repeated-service" => new ScopeInventory(["Hosting", "hosting"], []),
        _ => new ScopeInventory([], Many),
    }));

    [Theory]
    [MemberData(nameof(Answers))]
    public void OfTheSelfAssessment(string wrong, string refused)
    {
        var answers = SelfAssessment.Questions.Select(question =>
            new SelfAnswer(question.Id, Applicability.Applicable, Implementation.Planned)).ToList();
        Refuses(refused, new AnswerQuestions(wrong switch
        {
            "none" => [],
            "many" => [.. answers, answers[0]],
            "repeated" => [answers[0], answers[0]],
            "unknown" => [answers[0] with { Question = "c99" }],
            _ => [answers[0] with { Note = TooLong }],
        }));
        Assert.True(Empty().When(new AnswerQuestions(answers)).WasAccepted);
    }

    private static IReadOnlyList<string> Many => [.. Enumerable.Range(0, SoaLimits.Services + 1).Select(i => $"name {i}")];

    private static Story<SoaState, SoaCommand> Empty() => new(new SoaKind(), SoaDecisions.Decide);

    private static void Refuses(string refused, SoaCommand command)
    {
        var story = Empty().When(command);

        Assert.Equal(refused, $"{story.Refusal.Rule} {story.Refusal.Field}");
        Assert.Empty(story.Stream);
    }
}
