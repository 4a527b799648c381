namespace Nis2.Compliance.Intake;

/// <summary>
/// How the JSON of a sender becomes tickets: data that an organisation can change. <see cref="TicketMappingRules"/> bounds it.
/// </summary>
/// <param name="System">The ticket system's name in what is reported, such as <c>zendesk</c>.</param>
/// <param name="Shapes">Tried in order; the first whose conditions hold is read. A body that has none of them is unmapped.</param>
public sealed record TicketMapping(string System, IReadOnlyList<TicketShape> Shapes)
{
    /// <summary>
    /// Templates over body and headers of what identifies a delivery when it is sent again; the first that has a text gives it. None, or no
    /// text: it is derived from the bytes.
    /// </summary>
    public IReadOnlyList<string> DeliveryId { get; init; } = [];
}
