using Nis2.Compliance.Intake;

namespace Nis2Functions.Webhooks;

/// <param name="Version">Goes up with every change, and is recorded with every decision; 0 where there were never any rules.</param>
public sealed record RulesView(string Source, int Version, IReadOnlyList<IntakeRule> Rules)
{
    internal static RulesView Of(string source, IntakeState state) => new(source, state.RulesVersion, state.Rules);
}
