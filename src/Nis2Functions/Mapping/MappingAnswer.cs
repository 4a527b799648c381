using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2Functions.Http;

namespace Nis2Functions.Mapping;

/// <summary>Pairs as JSON, or as CSV where the caller asks for it by <c>?format=csv</c> or <c>Accept: text/csv</c>.</summary>
internal static class MappingAnswer
{
    private const string Csv = "text/csv";

    public static IResult Pairs(HttpRequest request, string set, IEnumerable<MappingPair> pairs)
    {
        if (!TryId(request, "requirement", ReferenceIds.Requirement, out var requirement, out var problem)
            || !TryId(request, "control", ReferenceIds.Control, out var control, out problem))
            return problem!;
        var found = pairs
            .Where(pair => (requirement is null || pair.Requirement == requirement) && (control is null || pair.Control == control))
            .OrderBy(pair => pair.Requirement, ReferenceOrder.Instance)
            .ThenBy(pair => pair.Control, ReferenceOrder.Instance)
            .ToList();
        return WantsCsv(request)
            ? Results.Text(MappingCsv.Of(found), Csv, System.Text.Encoding.UTF8)
            : Reply.Json(new MappingPairsView(set, [.. found.Select(MappingPairView.Of)], "not asserted"));
    }

    private static bool WantsCsv(HttpRequest request) =>
        request.Query["format"] == "csv" || request.Headers.Accept.ToString().Contains(Csv, StringComparison.OrdinalIgnoreCase);

    private static bool TryId(HttpRequest request, string name, Func<string, string?> spell, out string? id, out IResult? problem)
    {
        (id, problem) = (null, null);
        var text = request.Query[name].ToString();
        if (text.Length == 0)
            return true;
        id = spell(text);
        if (id is not null && Catalogues.Entry(id) is not null)
            return true;
        problem = Problem.Malformed("No catalogue has such an id.", name);
        return false;
    }
}
