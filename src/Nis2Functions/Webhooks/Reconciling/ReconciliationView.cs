using Nis2.Compliance.Intake;
using Nis2.Storage.Directory;

namespace Nis2Functions.Webhooks.Reconciling;

/// <param name="Last">How the last look went; absent before the first.</param>
public sealed record ReconciliationView(string Source, ReconciledSystem System, string ApiAddress, ReconciliationLook? Last)
{
    internal static ReconciliationView? Of(string source, IntakeState state, ReconciliationLook? last) => state.Reconciliation is { } asked
        ? new ReconciliationView(source, asked.System, asked.ApiAddress, last)
        : null;
}
