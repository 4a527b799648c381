namespace Nis2.Compliance.Incidents;

/// <summary>The ticket that an incident came from.</summary>
/// <param name="Source">The organisation's name for the sender, a slug.</param>
/// <param name="System">The ticket system, such as <c>github</c>.</param>
public sealed record TicketReference(string Source, string System, string TicketId, string? Link = null);
