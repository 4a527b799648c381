using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Incidents;

/// <summary>
/// What heads carry of an assessment, so that recurring incidents (Art. 4 of Implementing Regulation (EU) 2024/2690) are found by reading
/// the list alone.
/// </summary>
public static class RecurrenceFacts
{
    private const string Loss = "financial-loss";
    private const string At = "at";
    private const string Cause = "cause";
    private const string Key = "key";
    private const string LossAtLeast = "lossAtLeast";
    private const string LossAtMost = "lossAtMost";

    /// <summary>Null for what was not assessed, is void or is significant by itself: Art. 4 is about the others.</summary>
    public static IReadOnlyDictionary<string, string>? Of(IncidentState state)
    {
        if (state.Assessment is not { Individually: false } assessment
            || state.Status == IncidentStatus.Void
            || (state.Aware is not null && assessment.Met.Count == 0))
            return null;
        var loss = assessment.Inputs.Answers.GetValueOrDefault(Loss) ?? new SignificanceAnswer();
        var facts = new Dictionary<string, string>
        {
            [At] = InstantPattern.ExtendedIso.Format(assessment.Inputs.OccurredAt ?? state.OccurredOrKnown()),
            [LossAtLeast] = Text(loss.Exactly ?? loss.AtLeast ?? 0),
        };
        if ((loss.Exactly ?? loss.AtMost) is { } most)
            facts[LossAtMost] = Text(most);
        if (assessment.Inputs.RootCause is { } cause)
            facts[Cause] = cause;
        if (assessment.Inputs.CauseKey is { } key)
            facts[Key] = key;
        return facts;
    }

    public static RelatedIncident? Read(string incident, IReadOnlyDictionary<string, string>? facts) =>
        facts is null || InstantPattern.ExtendedIso.Parse(facts.GetValueOrDefault(At) ?? string.Empty) is not { Success: true } at
            ? null
            : new RelatedIncident(
                incident,
                at.Value,
                facts.GetValueOrDefault(Cause),
                facts.GetValueOrDefault(Key),
                Number(facts.GetValueOrDefault(LossAtLeast)) ?? 0,
                Number(facts.GetValueOrDefault(LossAtMost)));

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
