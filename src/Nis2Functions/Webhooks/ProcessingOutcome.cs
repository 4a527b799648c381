using Nis2.Storage.Directory;

namespace Nis2Functions.Webhooks;

/// <param name="What">The incident's id, or a stable word for why there is none.</param>
public sealed record ProcessingOutcome(DeliveryState State, string What);
