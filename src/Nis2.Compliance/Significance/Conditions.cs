namespace Nis2.Compliance.Significance;

/// <summary>Evaluates a condition by what is known, in three-valued logic.</summary>
internal static class Conditions
{
    public static Evaluation Evaluate(Condition condition, Known known) => condition switch
    {
        { All: { } all } => Evaluation.All([.. all.Select(part => Evaluate(part, known))]),
        { Any: { } any } => Evaluation.Any([.. any.Select(part => Evaluate(part, known))]),
        { Not: { } not } => Evaluate(not, known).Not(),
        { Flag: { } flag } => known.Answer(flag).Yes switch
        {
            true => Evaluation.Met,
            false => Evaluation.NotMet,
            null => Evaluation.Unknown(flag),
        },
        { Measure: { } measure, Over: { } over } => Compare(measure, over, known, inclusive: false),
        { Measure: { } measure, From: { } from } => Compare(measure, from, known, inclusive: true),
        { Recurring: { } recurring } => Recurrence.Evaluate(recurring, known).Evaluation,
        _ => throw new InvalidOperationException("A condition says nothing."),
    };

    private static Evaluation Compare(string measure, Threshold limit, Known known, bool inclusive)
    {
        var answer = known.Answer(measure);
        return Limits.Compare(answer.Low, answer.High, measure, limit, known, inclusive);
    }
}
