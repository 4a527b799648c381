using NodaTime;

namespace Nis2.Pages.Emergency;

/// <summary>What is needed when no system is at hand.</summary>
/// <param name="Chain">Who is called after whom.</param>
/// <param name="Others">Further contacts, those responsible and the management.</param>
/// <param name="Laws">The organisation's own Member State first.</param>
public sealed record EmergencySheetView(
    string Organisation,
    Instant AsOf,
    DateTimeZone Zone,
    Duration AcknowledgeWithin,
    IReadOnlyList<SheetContact> Chain,
    IReadOnlyList<SheetContact> Others,
    IReadOnlyList<SheetLaw> Laws,
    IReadOnlyList<SheetForm> Forms);
