using Nis2.Pages.Incidents;
using NodaTime;

namespace Nis2.Pages.Forms;

/// <summary>A form about an incident.</summary>
/// <param name="Action">Where the form goes: its own address.</param>
/// <param name="Hidden">Goes with the form as it is.</param>
/// <param name="Values">What was entered before, by input.</param>
/// <param name="Changes">What others did to the incident since the form was opened.</param>
public sealed record FormView(
    string SignedInAs,
    Instant AsOf,
    DateTimeZone Zone,
    string Action,
    string IncidentHref,
    string? IncidentTitle,
    bool Exercise,
    FormLayout Layout,
    IReadOnlyDictionary<string, string> Hidden,
    IReadOnlyDictionary<string, string> Values,
    IReadOnlyList<FieldError> Errors,
    IReadOnlyList<TimelineEntryView> Changes);
