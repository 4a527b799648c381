namespace Nis2Functions.Webhooks;

/// <param name="Continuation">Goes into the next request; absent when nothing is left.</param>
public sealed record ReplayView(IReadOnlyList<ReplayedDelivery> Items, string? Continuation);
