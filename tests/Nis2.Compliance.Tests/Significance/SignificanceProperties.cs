using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Significance;
using NodaTime;

namespace Nis2.Compliance.Tests.Significance;

/// <summary>Whatever the act, the type and the answers.</summary>
public sealed class SignificanceProperties
{
    // More of these is never better news; the others are wholes, which raise a limit.
    private static readonly string[] Wholes = ["annual-turnover", "users-total", "domains-managed"];

    private static readonly string[] Types =
        ["I.8.2", "I.8.3", "I.8.4", "I.8.5", "I.8.6", "I.8.7", "I.9.1", "II.6.1", "II.6.2", "I.5.1", "I.6.1", "I.1.a.2"];

    private static readonly Gen<decimal> Quantity = Gen.Elements(
        0m, 1, 5, 10, 11, 20, 21, 30, 31, 50, 51, 60, 61, 100, 101, 1_000, 200_000, 200_001, 250_001, 500_000, 500_001, 1_000_001);

    private static readonly Gen<(SignificanceInputs Inputs, RelatedIncident[] Related, int Seed)> Cases =
        from types in Gen.SubListOf(Types)
        from country in Gen.Elements<string?>(null, "BE", "LU")
        from whole in AnswersOf(false)
        from service in AnswersOf(true)
        from ongoing in Gen.Elements(true, false)
        from cause in Gen.Elements<string?>(null, "human-errors", "malicious-actions")
        from key in Gen.Elements<string?>(null, "vpn", "mail")
        from related in (
            from month in Gen.Choose(0, 14)
            from loss in Quantity
            from most in Gen.Elements(true, false)
            from other in Gen.Elements<string?>(null, "human-errors", "malicious-actions")
            from word in Gen.Elements<string?>(null, "vpn", "mail")
            select new RelatedIncident(
                $"incident-{month}",
                SignificanceCase.Occurred + Duration.FromDays(30 * (month - 7)),
                other,
                word,
                loss,
                most ? loss : null))
            .ArrayOf().Resize(4)
        from seed in Gen.Choose(0, 10_000)
        select (
            new SignificanceInputs
            {
                EntityTypes = [.. types],
                Country = country,
                OccurredAt = SignificanceCase.Occurred,
                RootCause = cause,
                CauseKey = key,
                Answers = whole,
                Services = [.. types.Select(type => new AffectedService("It", type, true, ongoing, service))],
            },
            related,
            seed);

    [Fact]
    public void MoreUsersTimeOrLossNeverTurnsMetIntoNotMet() => Holds((inputs, related, seed) =>
    {
        var more = Change(inputs, seed, (id, answer) => answer.Exactly is { } value && !Wholes.Contains(id)
            ? answer with { Exactly = (value * 3) + 1 }
            : answer);
        Pairs(inputs, more, related, (before, after) => Assert.True(after >= before));
    });

    [Fact]
    public void RemovingAnInputNeverTurnsUnknownIntoNotMet() => Holds((inputs, related, seed) =>
    {
        Pairs(inputs, Change(inputs, seed, (_, _) => null), related, Kept);
        Pairs(inputs, inputs with { CauseKey = null }, related, Kept);
        Pairs(inputs, inputs with { RootCause = null }, related, Kept);
        Pairs(inputs, inputs with { OccurredAt = null }, related, Kept);
        Assert.DoesNotContain(
            SignificanceAssessment.Of(inputs).Findings, finding => finding.Criterion == "3.1.f" && finding.Result == Verdict.NotMet);

        static void Kept(Verdict before, Verdict after) => Assert.False(before == Verdict.Unknown && after == Verdict.NotMet);
    });

    [Fact]
    public void LearningMoreNeverTurnsADecidedCriterionIntoUnknown() => Holds((inputs, related, seed) =>
    {
        var less = Change(inputs, seed, (_, _) => null);
        Pairs(less, inputs, related, (before, after) => Assert.False(before == Verdict.Met && after == Verdict.NotMet));
    });

    [Fact]
    public void EveryUnknownSaysWhatWouldDecideAndEveryQuestionIsKnown() => Holds((inputs, related, _) =>
    {
        var assessment = SignificanceAssessment.Of(inputs, related);
        Assert.All(assessment.Findings.Where(finding => finding.Result == Verdict.Unknown), finding => Assert.NotEmpty(finding.Deciding));
        Assert.All(assessment.Findings.SelectMany(finding => finding.Deciding), id => Assert.NotNull(SignificanceQuestions.Find(id)));
        if (assessment.Outcome == SignificanceOutcome.Undetermined)
            Assert.NotEmpty(assessment.Open);
    });

    [Fact]
    public void NotSignificantMeansThatEverythingIsKnown() => Holds((inputs, related, _) =>
    {
        var assessment = SignificanceAssessment.Of(inputs, related);
        if (assessment.Outcome == SignificanceOutcome.NotSignificant)
            Assert.All(assessment.Findings.Where(finding => finding.Counts), finding => Assert.Equal(Verdict.NotMet, finding.Result));
    });

    private static void Pairs(
        SignificanceInputs one, SignificanceInputs other, RelatedIncident[] related, Action<Verdict, Verdict> property)
    {
        var before = SignificanceAssessment.Of(one, related).Findings;
        var after = SignificanceAssessment.Of(other, related).Findings;
        Assert.Equal(before.Select(finding => finding.Criterion), after.Select(finding => finding.Criterion));
        foreach (var (was, now) in before.Zip(after))
            property(was.Result, now.Result);
    }

    private static SignificanceInputs Change(
        SignificanceInputs inputs, int seed, Func<string, SignificanceAnswer, SignificanceAnswer?> change) =>
        inputs with
        {
            Answers = Change(inputs.Answers, seed, change),
            Services = [.. inputs.Services.Select(service => service with { Answers = Change(service.Answers!, seed, change) })],
        };

    private static Dictionary<string, SignificanceAnswer> Change(
        IReadOnlyDictionary<string, SignificanceAnswer> answers, int seed, Func<string, SignificanceAnswer, SignificanceAnswer?> change)
    {
        var changed = answers.ToDictionary();
        if (changed.Keys.Order(StringComparer.Ordinal).ElementAtOrDefault(seed % Math.Max(changed.Count, 1)) is not { } id)
            return changed;
        if (change(id, changed[id]) is { } answer)
            changed[id] = answer;
        else
            changed.Remove(id);
        return changed;
    }

    private static Gen<Dictionary<string, SignificanceAnswer>> AnswersOf(bool perService) =>
        from questions in Gen.SubListOf(
            SignificanceQuestions.All.Where(one => one.PerService == perService && !one.Elsewhere && !one.Id.EndsWith("percent")))
        from yes in Gen.Elements(true, false).ListOf(questions.Count)
        from quantities in Quantity.ListOf(questions.Count)
        select questions.Zip(yes, quantities).ToDictionary(
            one => one.First.Id,
            one => one.First.Unit is null ? new SignificanceAnswer(one.Second) : new SignificanceAnswer(Exactly: one.Third));

    private static void Holds(Action<SignificanceInputs, RelatedIncident[], int> property) =>
        Prop.ForAll(Cases.ToArbitrary(), one => property(one.Inputs, one.Related, one.Seed)).QuickCheckThrowOnFailure();
}
