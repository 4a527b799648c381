namespace Nis2.Compliance.Intake;

/// <summary>Where a sender's own API lists what changed. Its token is kept elsewhere.</summary>
/// <param name="System">Whose API it is.</param>
/// <param name="ApiAddress">
/// An https address: <c>https://api.github.com/repos/acme/operations</c>, or the root of a TheHive or DFIR-IRIS.
/// </param>
public sealed record Reconciliation(ReconciledSystem System, string ApiAddress);
