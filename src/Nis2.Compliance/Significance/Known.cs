namespace Nis2.Compliance.Significance;

/// <summary>The answers that a criterion sees: the service's own for questions asked of services, else the incident's.</summary>
internal sealed class Known(SignificanceInputs inputs, AffectedService? service, IReadOnlyList<RelatedIncident>? related)
{
    private static readonly SignificanceAnswer Nothing = new();

    public SignificanceInputs Inputs => inputs;

    /// <summary>Null where nobody looked for others.</summary>
    public IReadOnlyList<RelatedIncident>? Related => related;

    public SignificanceAnswer Answer(string id)
    {
        var question = SignificanceQuestions.Find(id) ?? throw new InvalidOperationException($"No question '{id}'.");
        var answers = question.PerService ? service?.Answers : inputs.Answers;
        var answer = answers?.GetValueOrDefault(id) ?? Nothing;
        return question.IsDuration && service is { Ongoing: true } ? new SignificanceAnswer(AtLeast: answer.Low) : answer;
    }
}
