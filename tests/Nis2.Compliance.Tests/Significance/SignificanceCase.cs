using Nis2.Compliance.Significance;
using NodaTime;

namespace Nis2.Compliance.Tests.Significance;

/// <summary>Short ways to say what is known of an incident.</summary>
internal static class SignificanceCase
{
    public static readonly Instant Occurred = Instant.FromUtc(2026, 11, 10, 8, 0);

    /// <param name="said">Such as <c>complete-minutes=30 data-compromised=yes users-total>=9 users-total&lt;=12</c>.</param>
    public static Dictionary<string, SignificanceAnswer> Answers(string said)
    {
        var answers = new Dictionary<string, SignificanceAnswer>();
        foreach (var one in said.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = one.Contains(">=", StringComparison.Ordinal) ? ">=" : one.Contains("<=", StringComparison.Ordinal) ? "<=" : "=";
            var (id, value) = (one.Split(sign)[0], one.Split(sign)[1]);
            var before = answers.GetValueOrDefault(id) ?? new SignificanceAnswer();
            answers[id] = value switch
            {
                "yes" => new SignificanceAnswer(Yes: true),
                "no" => new SignificanceAnswer(Yes: false),
                _ when sign == ">=" => before with { AtLeast = Number(value) },
                _ when sign == "<=" => before with { AtMost = Number(value) },
                _ => new SignificanceAnswer(Exactly: Number(value)),
            };
        }

        return answers;
    }

    public static SignificanceInputs Incident(string said, params IReadOnlyList<string> types) =>
        new() { EntityTypes = types, OccurredAt = Occurred, Answers = Answers(said) };

    public static AffectedService Service(string type, string said, bool ongoing = false) =>
        new($"Service of {type}", type, Ongoing: ongoing, Answers: Answers(said));

    public static SignificanceInputs Of(params AffectedService[] services) =>
        new() { EntityTypes = [.. services.Select(service => service.EntityType).Distinct()], OccurredAt = Occurred, Services = services };

    public static Verdict VerdictOf(this SignificanceAssessment assessment, string criterion, string? service = null) =>
        assessment.Findings.Single(one => one.Criterion == criterion && (service is null || one.Service == service)).Result;

    private static decimal Number(string value) => decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
}
