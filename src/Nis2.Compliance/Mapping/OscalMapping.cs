using System.Text.Json.Nodes;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Mapping;

/// <summary>
/// A set as an OSCAL mapping-collection (model 1.2.2). Requirements are sources, controls targets. What OSCAL has no field for stands in
/// properties of this project's own namespace; a pair whose set states no relationship has one of that namespace too, since OSCAL has no word
/// for "related, nothing more is said".
/// </summary>
public static class OscalMapping
{
    public const string Version = "1.2.2";

    public const string Namespace = "urn:nis2functions:mapping";

    private const string Related = "related";

    /// <param name="now">When the document is made.</param>
    public static JsonObject Of(MappingSet set, Instant now)
    {
        var (clauses, controls) = (Part(set, EntryKind.Clause), Part(set, EntryKind.Control));
        var parts = new[] { clauses, controls }.OfType<JsonNode>().ToArray();
        return new JsonObject
        {
            ["mapping-collection"] = new JsonObject
            {
                ["uuid"] = NamedUuid.Of($"{set.Id}/{set.Version}"),
                ["metadata"] = new JsonObject
                {
                    ["title"] = set.Title,
                    ["last-modified"] = now.ToString(),
                    ["version"] = set.Version,
                    ["oscal-version"] = Version,
                    ["remarks"] = string.Join(' ', set.Remarks.Prepend(set.Source)),
                },
                ["provenance"] = new JsonObject
                {
                    ["method"] = "human",
                    ["matching-rationale"] = "semantic",
                    ["status"] = set.Standing == SetStanding.Published ? "complete" : "draft",
                    ["mapping-description"] = Description(set),
                },
                // The model writes a single mapping as an object and several as a list.
                ["mappings"] = parts.Length == 1 ? parts[0] : new JsonArray(parts),
            },
        };
    }

    private static string Description(MappingSet set) => set.Standing == SetStanding.Published
        ? "A published mapping as it stands, its mistakes included. Nothing follows from what it doesn't map."
        : "NIS2 requirements and ISO/IEC 27001:2022 clauses and controls. No mapping is a presumption of conformity.";

    private static JsonObject? Part(MappingSet set, EntryKind kind)
    {
        var pairs = set.Pairs.Where(pair => Catalogues.Iso27001.Find(pair.Control)?.Kind == kind).ToList();
        return pairs.Count == 0
            ? null
            : new JsonObject
            {
                ["uuid"] = NamedUuid.Of($"{set.Id}/{set.Version}/{kind}"),
                ["source-resource"] = Resource(set.From),
                ["target-resource"] = Resource(set.To),
                ["maps"] = new JsonArray([.. pairs.Select(pair => Map(set, pair))]),
            };
    }

    private static JsonObject Map(MappingSet set, MappingPair pair)
    {
        var map = new JsonObject
        {
            ["uuid"] = NamedUuid.Of($"{set.Id}/{set.Version}/{pair.Requirement}/{pair.Control}"),
            ["relationship"] = pair.Relationship is { } relationship ? MappingWords.Oscal(relationship) : Related,
            ["sources"] = Item(pair.Requirement),
            ["targets"] = Item(pair.Control),
        };
        if (pair.Relationship is null)
            map["ns"] = Namespace;
        var props = Properties(pair).ToArray();
        if (props.Length > 0)
            map["props"] = new JsonArray(props);
        if ((pair.Rationale?.En ?? pair.Note) is { } remarks)
            map["remarks"] = remarks;
        return map;
    }

    private static IEnumerable<JsonNode> Properties(MappingPair pair)
    {
        if (MappingWords.Coverage(pair) is { } coverage)
            yield return Property("coverage", coverage);
        foreach (var source in pair.Sources)
            yield return Property("asserted-by", source);
        if (pair.Remaining is { } remaining)
            yield return Property("remaining", remaining.En);
    }

    private static JsonObject Property(string name, string value) => new() { ["name"] = name, ["ns"] = Namespace, ["value"] = value };

    private static JsonArray Item(string id) => new(new JsonObject { ["type"] = "control", ["id-ref"] = id });

    private static JsonObject Resource(string catalogue) => new() { ["type"] = "catalog", ["href"] = $"/api/catalogues/{catalogue}" };
}
