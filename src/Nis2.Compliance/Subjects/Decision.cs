namespace Nis2.Compliance.Subjects;

/// <summary>What a command came to: events to append (none where everything stands as asked already), or a refusal.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    public sealed record Accepted(IReadOnlyList<SubjectEvent> Events) : Decision;

    public sealed record Refused(Refusal Why) : Decision;

    public static Decision Accept(params IReadOnlyList<SubjectEvent> events) => new Accepted(events);

    public static Decision Refuse(Refusal why) => new Refused(why);

    public static implicit operator Decision(Refusal why) => new Refused(why);
}
