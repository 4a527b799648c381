using System.Text.Json;
using Nis2.Compliance.Intake;
using Nis2.Storage.Directory;

namespace Nis2Functions.Webhooks;

/// <param name="Tickets">In the delivery's order; none where it could not be read, or is about none.</param>
internal sealed record ProcessedDelivery(ProcessingOutcome Outcome, IReadOnlyList<ReportedIncident> Tickets)
{
    public static ProcessedDelivery Of(DeliveryState state, string what) => new(new ProcessingOutcome(state, what), []);

    /// <summary>Which rules decided what, such as <c>ignore:test-systems@3</c>; null where the source had none.</summary>
    public string? Rules(int most)
    {
        var decisions = Tickets.Select(one => one.Decision).OfType<IntakeDecision>().Distinct().Take(most);
        var text = string.Join(' ', decisions.Select(decision => $"{Word(decision)}:{decision.Rule ?? "-"}@{decision.RulesVersion}"));
        return text.Length == 0 ? null : text;
    }

    private static string Word(IntakeDecision decision) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(decision.Outcome.ToString());
}
