namespace Nis2.Compliance.Organisations;

/// <summary>A system that opens incidents by webhook. Its secret is kept elsewhere.</summary>
/// <param name="Id">The organisation's name for it, in the webhook's address: 1 to 40 lower-case letters, digits and hyphens.</param>
/// <param name="Kind">The sender's kind, such as <c>github</c>.</param>
/// <param name="Verification">How its deliveries are verified; null where they are as its kind's are.</param>
/// <param name="Account">The account there by which this app writes back: what it does comes home and is no news.</param>
public sealed record TicketSource(string Id, string Kind, SourceVerification? Verification = null, string? Account = null);
