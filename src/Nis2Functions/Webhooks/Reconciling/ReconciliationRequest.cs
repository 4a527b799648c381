namespace Nis2Functions.Webhooks.Reconciling;

/// <param name="ApiAddress">
/// GitHub: of the repository in the API, such as <c>https://api.github.com/repos/acme/operations</c>. TheHive and DFIR-IRIS: of the site.
/// </param>
public sealed record ReconciliationRequest(string ApiAddress);
