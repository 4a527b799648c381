using Nis2.Compliance.Intake;

namespace Nis2.Compliance.Incidents;

/// <param name="Handled">The gravest treatment so far: what is assessed or paged once is not undone by a milder rule.</param>
/// <param name="Last">The latest decision that led to an entry.</param>
public sealed record IncidentIntake(IntakeOutcome Handled, IntakeDecision Last);
