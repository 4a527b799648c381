using NodaTime;

namespace Nis2.Pages.Incidents;

/// <param name="Text">What happened, in words; free text of persons included, null where it was erased.</param>
public sealed record TimelineEntryView(Instant At, string Kind, string? Text, string By);
