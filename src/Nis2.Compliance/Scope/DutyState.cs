namespace Nis2.Compliance.Scope;

/// <summary>Whether a duty applies.</summary>
/// <param name="Basis">The provision that says so, or that takes it away.</param>
public sealed record DutyState(ScopeDuty Duty, Answer Applies, string Basis, string? Note = null);
