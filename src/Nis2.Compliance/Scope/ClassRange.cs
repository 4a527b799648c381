namespace Nis2.Compliance.Scope;

/// <summary>The class that follows from what is known, and the one that the open answers could make of it.</summary>
internal readonly record struct ClassRange(EntityClass AtLeast, EntityClass AtMost)
{
    public static ClassRange Of(IEnumerable<ScopeReason> criteria)
    {
        var range = default(ClassRange);
        foreach (var criterion in criteria.Where(criterion => criterion is { Class: not null, Met: not Answer.No }))
        {
            var reached = criterion.Class!.Value;
            range = new(
                criterion.Met == Answer.Yes && reached > range.AtLeast ? reached : range.AtLeast,
                reached > range.AtMost ? reached : range.AtMost);
        }

        return range;
    }

    public Answer Reaches(EntityClass least) => AtLeast >= least ? Answer.Yes : AtMost < least ? Answer.No : Answer.Unknown;
}
