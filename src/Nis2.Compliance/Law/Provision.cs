namespace Nis2.Compliance.Law;

/// <summary>What is known of one provision of the act.</summary>
public sealed record Provision(string Ref, string Title, IReadOnlyList<Fact> Facts);
