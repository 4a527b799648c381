using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Mapping;
using Nis2Functions.Http;

namespace Nis2Functions.Evidence;

/// <summary>The mapping set that <c>?set=</c> names; the consolidated one by default.</summary>
internal static class AskedMapping
{
    public static bool TryRead(HttpRequest request, out MappingIndex? mapping, out IResult? problem)
    {
        var set = Conditions.Text(request, "set") is { } asked ? MappingSets.Find(asked) : MappingSets.Consolidated;
        mapping = set is null ? null : MappingIndex.Of(set);
        problem = set is null ? Problem.Malformed("No mapping set has this id.", "set") : null;
        return set is not null;
    }
}
