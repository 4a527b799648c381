using Nis2.Pages.Languages;
using NodaTime;

namespace Nis2.Pages.Incidents;

/// <param name="Details">What is to be said besides; free text of persons included, null where it was erased.</param>
public sealed record TimelineEntryView(Instant At, Text Kind, Text? Details, string By);
