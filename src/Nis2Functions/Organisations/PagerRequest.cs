using Nis2.Compliance.Organisations;

namespace Nis2Functions.Organisations;

/// <param name="Service">Also says the service region: a service's address is fixed.</param>
/// <param name="Address">Where a gateway takes its signed webhooks; absent for every other service.</param>
public sealed record PagerRequest(PagerService Service, string? Address = null);
