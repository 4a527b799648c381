namespace Nis2.Compliance.Scope;

/// <summary>Kleene's logic: what is unknown never turns into "no" by being combined.</summary>
internal static class Answers
{
    public static Answer Of(bool? stated) => stated switch
    {
        true => Answer.Yes,
        false => Answer.No,
        null => Answer.Unknown,
    };

    public static Answer And(params ReadOnlySpan<Answer> all)
    {
        var least = Answer.Yes;
        foreach (var one in all)
            least = one < least ? one : least;
        return least;
    }

    public static Answer Or(params ReadOnlySpan<Answer> all)
    {
        var most = Answer.No;
        foreach (var one in all)
            most = one > most ? one : most;
        return most;
    }

    public static Answer Not(Answer answer) => (Answer)(Answer.Yes - answer);
}
