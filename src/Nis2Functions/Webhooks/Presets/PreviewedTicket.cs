using Nis2.Compliance.Intake;

namespace Nis2Functions.Webhooks.Presets;

/// <summary>One ticket of a previewed delivery.</summary>
/// <param name="Decision">What would become of it, and by which rule; of rules that are only tried out the version is 0.</param>
public sealed record PreviewedTicket(TicketReported Ticket, IntakeDecision Decision);
