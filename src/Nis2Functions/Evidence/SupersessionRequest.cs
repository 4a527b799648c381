namespace Nis2Functions.Evidence;

/// <param name="By">Id of the evidence that is the new version.</param>
/// <param name="KeepLinks">Whether the new version is linked to what the old one is; true by default.</param>
public sealed record SupersessionRequest(string By, string Reason, bool? KeepLinks = null);
