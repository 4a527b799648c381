namespace Nis2.Compliance.Mapping;

/// <param name="Words">Each asserting set's own word.</param>
/// <param name="NotAsserted">Sets that say nothing about the pair.</param>
/// <param name="LeftOut">Why the consolidated set leaves it out, where it does.</param>
public sealed record ComparedPair(
    string Requirement,
    string Control,
    IReadOnlyDictionary<string, string> Words,
    IReadOnlyList<string> NotAsserted,
    string? LeftOut);
