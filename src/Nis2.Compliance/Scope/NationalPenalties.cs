using System.Text.Json.Serialization;
using Nis2.Compliance.Law;

namespace Nis2.Compliance.Scope;

/// <summary>What is known of an act's penalties: they may go beyond Art. 34, or be of another kind.</summary>
/// <param name="Facts">Each with its confidence; null where nobody has read them.</param>
/// <param name="Text">How to read <paramref name="Facts"/>, or that there are none to read.</param>
public sealed record NationalPenalties(
    string Act, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] IReadOnlyList<Fact>? Facts, string Text)
{
    internal static NationalPenalties Of(LawPack pack) => new(pack.Act, pack.Penalties, pack switch
    {
        { Penalties: null, InForceFrom: null } => "Unread: no act in force is known.",
        { Penalties: null } => "Unread: the act's own penalties may differ from the directive's maxima.",
        { Penalties: [] } => "The act was read, and nothing was found.",
        _ => "As the law pack has them, each fact as sure as its mark.",
    });
}
