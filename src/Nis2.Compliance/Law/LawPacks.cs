using NodaTime;
using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Law;

/// <summary>All packs in <c>Knowledge/law</c>, and those of other regimes in <c>Knowledge/regimes</c>.</summary>
public static class LawPacks
{
    public static IReadOnlyList<LawPack> All { get; } = KnowledgeFiles.ReadFolder<LawPack>("law");

    /// <summary>The directive itself, for countries whose act has no pack and for times before an act was in force.</summary>
    public static LawPack Directive { get; } = All.Single(pack => pack.Country is null);

    /// <summary>The pack of <paramref name="country"/> in force at <paramref name="at"/>, else the directive.</summary>
    public static LawPack For(string country, Instant at) =>
        All.Where(pack => pack.Country == country && pack.InForceAt(at)).MaxBy(pack => pack.InForceFrom) ?? Directive;

    /// <summary>What is known of a country's law, in force or not.</summary>
    public static LawPack? Of(string? country) => All.FirstOrDefault(pack => pack.Country is not null && pack.Country == country);

    /// <summary>Regimes beside the directive that ask for notifications of the same incident.</summary>
    public static IReadOnlyList<LawPack> Others { get; } = KnowledgeFiles.ReadFolder<LawPack>("regimes");
}
