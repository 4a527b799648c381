using Nis2.Compliance.Notices;
using Nis2.Compliance.Subjects;

namespace Nis2Functions.Notices;

/// <summary>Several decisions about a notice, each on the state that those before it lead to, as one append.</summary>
internal static class DecisionSequence
{
    public static Decision Decide(
        NoticeKind kind, NoticeState state, DecisionContext context, IEnumerable<Func<NoticeState, Decision>> decisions)
    {
        var events = new List<SubjectEvent>();
        foreach (var decide in decisions)
        {
            var decision = decide(state);
            if (decision is not Decision.Accepted accepted)
                return decision;
            foreach (var facts in accepted.Events)
            {
                events.Add(facts);
                state = kind.Apply(state, new RecordedEvent(events.Count, context.Now, context.By, string.Empty, facts));
            }
        }

        return Decision.Accept(events);
    }
}
