using System.Collections.Frozen;
using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Forms;

/// <summary>All canonical fields and lists of allowed values in <c>Knowledge/forms</c>.</summary>
public static class FieldCatalogue
{
    private static readonly FrozenDictionary<string, CanonicalField> Fields =
        KnowledgeFiles.Read<IReadOnlyList<CanonicalField>>("forms.fields.json").ToFrozenDictionary(field => field.Id);

    private static readonly FrozenDictionary<string, ValueList> ById =
        KnowledgeFiles.Read<IReadOnlyList<ValueList>>("forms.lists.json").ToFrozenDictionary(list => list.Id);

    public static IReadOnlyList<CanonicalField> All { get; } = [.. Fields.Values.OrderBy(field => field.Id, StringComparer.Ordinal)];

    public static IReadOnlyList<ValueList> Lists { get; } = [.. ById.Values.OrderBy(list => list.Id, StringComparer.Ordinal)];

    public static CanonicalField? Find(string id) => Fields.GetValueOrDefault(id);

    public static CanonicalField Get(string id) => Find(id) ?? throw new InvalidOperationException($"There is no canonical field '{id}'.");

    public static ValueList? List(string? id) => id is null ? null : ById.GetValueOrDefault(id);
}
