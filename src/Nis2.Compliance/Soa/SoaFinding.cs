namespace Nis2.Compliance.Soa;

/// <summary>What a statement says about itself that does not fit together: imported as it stands, and said.</summary>
/// <param name="Rule">Stable name, such as <c>excluded-but-implemented</c>.</param>
public sealed record SoaFinding(string Rule, string Control);
