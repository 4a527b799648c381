using Nis2.Compliance.Obligations;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Scope;

/// <summary>A duty with how binding it is at present.</summary>
/// <param name="Names">By language: <c>en</c> and <c>de</c>.</param>
/// <param name="Force"><see cref="Obligations.Force.Expectation"/> while no national act is in force: no duty yet.</param>
/// <param name="Basis">The provision that says so, or that takes it away.</param>
public sealed record ScopedDuty(
    ScopeDuty Duty, GuidedText Name, Answer Applies, Force Force, string Basis, string? Note = null)
{
    public static ScopedDuty Of(DutyState state, Force force) =>
        new(state.Duty, ScopeNames.Of(state.Duty), state.Applies, force, state.Basis, state.Note);
}
