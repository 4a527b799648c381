namespace Nis2Functions.Webhooks.Presets;

/// <summary>What would become of a delivery. Nothing was kept, and nothing was verified.</summary>
/// <param name="Delivery">The id by which a repetition would be recognised; absent where it would be derived from the bytes.</param>
/// <param name="Unmapped">Why it would not be understood; absent where it would.</param>
/// <param name="Tickets">None where it is understood to be about no ticket.</param>
public sealed record PreviewView(string? Delivery, string? Unmapped, IReadOnlyList<PreviewedTicket> Tickets);
