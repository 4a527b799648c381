using Nis2.Compliance.Incidents;
using Nis2.Compliance.Significance;
using Nis2.Pages.Forms;
using Nis2.Pages.Languages;
using Nis2.Pages.Texts;
using Nis2Functions.Incidents;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

/// <summary>Significance by guided questions (Art. 23(3)): an answer that is left out is unknown, never "no".</summary>
public sealed class AssessmentForm : IIncidentForm
{
    private const string RootCause = "rootCause";
    private const string Decision = "decision";
    private const string Reason = "reason";

    public string Name => "assessment";

    public IReadOnlyList<Role> Roles { get; } = FormRoles.Of<AssessmentFunctions>(nameof(AssessmentFunctions.AssessIncident));

    public bool NeedsGrounds => true;

    public bool Fits(FormSubject subject) => subject.State.Closed is null && subject.State.Voided is null;

    public FormLayout Layout(FormSubject subject) => new(
        AssessmentTexts.Assess,
        [AssessmentTexts.Intro],
        [
            .. AssessmentQuestions.Of(subject).Select(one => one.Field()),
            new ChoiceField(RootCause, AssessmentTexts.RootCause, [
                .. SignificanceQuestions.RootCauses.Select(cause => new Choice(cause.Id, Said(cause.Text))),
                new Choice(string.Empty, AssessmentTexts.Unknown),
            ]),
            new ChoiceField(Decision, AssessmentTexts.Decision, [
                .. new[] { SignificanceOutcome.Significant, SignificanceOutcome.NotSignificant }
                    .Select(outcome => new Choice(outcome.ToString(), AssessmentTexts.Of(outcome))),
                new Choice(string.Empty, AssessmentTexts.LeftOpen),
            ]) { Hint = AssessmentTexts.DecisionHint },
            new TextField(Reason, ActionTexts.Reason, IncidentLimits.Reason)
            {
                Long = true, Optional = true, Hint = AssessmentTexts.ReasonHint,
            },
        ],
        ActionTexts.Record);

    public IReadOnlyDictionary<string, string> Filled(FormSubject subject)
    {
        var values = AssessmentQuestions.Of(subject).ToDictionary(one => one.Name, one => one.Written(subject.State.Assessment?.Inputs));
        values[RootCause] = subject.State.Assessment?.Inputs.RootCause ?? string.Empty;
        values[Decision] = subject.State.Assessment?.Decision?.ToString() ?? string.Empty;
        return values;
    }

    public Task<FormReading> ReadAsync(FormSubject subject, FormInput input, CancellationToken cancellation)
    {
        var grounds = subject.Grounds!;
        var answers = AssessmentQuestions.Of(subject)
            .Select(question => (Question: question, Answer: question.Read(input)))
            .Where(one => one.Answer is not null)
            .ToLookup(one => one.Question.Service, one => (one.Question.Id, Answer: one.Answer!));
        var before = subject.State.Assessment?.Inputs;
        var asked = new AssessmentRequest(
            before?.EntityTypes,
            before?.Country,
            before?.OccurredAt,
            input.Text(RootCause),
            before?.CauseKey,
            answers[null].ToDictionary(one => one.Id, one => one.Answer),
            [.. AssessmentQuestions.Services(subject).Select(service => service with
            {
                Answers = answers[service.Name].ToDictionary(one => one.Id, one => one.Answer),
            })],
            Enum.TryParse<SignificanceOutcome>(input.Text(Decision), out var decision) ? decision : null,
            input.Text(Reason));
        return Task.FromResult(FormReading.Of(input, () => Incidents.Assessments.Command(asked, subject.State, grounds)));
    }

    private static Text Said(GuidedText text) => new(text.En, text.De);
}
