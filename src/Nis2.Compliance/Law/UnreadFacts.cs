using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Law;

/// <summary>What nobody has read for a country: a gap in the pack, not in the law.</summary>
public static class UnreadFacts
{
    public static IReadOnlyList<string> Of(LawPack pack) =>
    [
        .. Members(pack).Where(member => member.Value is null).Select(member => member.Name),
        .. pack.Stages.SelectMany(Of),
    ];

    private static IEnumerable<(string Name, object? Value)> Members(LawPack pack) =>
    [
        ("status", pack.Status),
        ("dutyStarts", pack.DutyStarts),
        ("authority", pack.Authority),
        ("csirt", pack.Csirt),
        ("channel", pack.Channel),
        ("languages", pack.Languages),
        ("holidays", pack.Holidays),
        ("registration.firstDeadline", pack.Registration?.FirstDeadline),
        ("registration.newEntities", pack.Registration?.NewEntities),
        ("registration.changeNotice", pack.Registration?.ChangeNotice),
        ("registration.anchor", pack.Registration?.Anchor),
        ("deviations", pack.Deviations),
        ("frameworks", pack.Frameworks),
        ("declarations", pack.Declarations),
        ("penalties", pack.Penalties),
    ];

    private static IEnumerable<string> Of(StageRule rule)
    {
        var name = $"stages.{rule.Stage}" + (rule.When is { } when ? $".{Words.Of(when)}" : string.Empty);
        if (rule.Confidence == Confidence.Unread)
            return [name];
        var unread = new List<string>();
        if (rule.Anchor is null)
            unread.Add($"{name}.anchor");
        if (rule is { Rolling: null, Amount: not null })
            unread.Add($"{name}.rolling");
        return unread;
    }
}
