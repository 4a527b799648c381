using Nis2.Storage.Directory;
using Nis2Functions.Http;

namespace Nis2Functions.Webhooks;

/// <param name="State">Which list is replayed: by default what could not be understood.</param>
/// <param name="Source">Only its deliveries; absent: all.</param>
/// <param name="Ids">Of <paramref name="Source"/>; only these, 25 at most.</param>
/// <param name="Continuation">Of the answer before.</param>
[Exact]
public sealed record ReplayRequest(
    DeliveryList State = DeliveryList.Unmapped, string? Source = null, IReadOnlyList<string>? Ids = null, string? Continuation = null);
