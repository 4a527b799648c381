using Nis2.Compliance.Knowledge;
using Nis2.Compliance.Law;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Frameworks;

/// <summary>Which frameworks the Member States accept or ask for, from their law packs with their marks of confidence.</summary>
/// <param name="Warning">Belongs beside whatever is shown of this.</param>
/// <param name="Claims">What the second source article says of some countries, and what is right.</param>
public sealed record Recognition(GuidedText Warning, IReadOnlyList<NationalRecognition> Countries, IReadOnlyList<RecognitionClaim> Claims)
{
    public static Recognition Current { get; } = Of(KnowledgeFiles.Read<File>("frameworks.recognition.json"));

    private static Recognition Of(File file) => new(
        file.Warning,
        [.. LawPacks.All.Where(pack => pack.Country is not null).OrderBy(pack => pack.Country, StringComparer.Ordinal).Select(pack => Of(pack, file.Schemes))],
        file.Claims);

    private static NationalRecognition Of(LawPack pack, IReadOnlyList<Scheme> schemes) => new(
        pack.Country!,
        pack.Name,
        pack.InForceFrom,
        pack.Frameworks,
        [.. schemes.Where(scheme => pack.Frameworks?.Any(fact => scheme.IsNamedIn(fact.Text)) == true).Select(scheme => scheme.Id)]);

    private sealed record File(string Version, GuidedText Warning, IReadOnlyList<RecognitionClaim> Claims, IReadOnlyList<Scheme> Schemes);

    private sealed record Scheme(string Id, string Name, IReadOnlyList<string> Words)
    {
        public bool IsNamedIn(string text) => Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
