namespace Nis2Functions.Http;

/// <param name="Versions">The events whose erasable part goes; null for all of the subject's events.</param>
/// <param name="Reason">Kept with the erasure, which is an event itself; no personal data in it.</param>
public sealed record ErasureRequest(string Reason, IReadOnlyList<int>? Versions = null);
