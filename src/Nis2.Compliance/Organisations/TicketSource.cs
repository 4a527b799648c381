namespace Nis2.Compliance.Organisations;

/// <summary>A system that opens incidents by webhook. Its secret is kept elsewhere.</summary>
/// <param name="Id">The organisation's name for it, in the webhook's address: 1 to 40 lower-case letters, digits and hyphens.</param>
/// <param name="Kind">The sender's kind, such as <c>github</c>.</param>
public sealed record TicketSource(string Id, string Kind);
