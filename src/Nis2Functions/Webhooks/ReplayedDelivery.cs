using Nis2.Storage.Directory;

namespace Nis2Functions.Webhooks;

/// <param name="Outcome">The incident's id, or why there is none.</param>
/// <param name="Replayed">False where it stands as it was: it is an incident's already, or a person settled it.</param>
public sealed record ReplayedDelivery(string Source, string Id, DeliveryState State, string Outcome, bool Replayed);
