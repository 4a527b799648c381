using Nis2.Compliance.Obligations;
using Nis2.Pages.Duties;
using Nis2.Pages.Home;
using Nis2.Pages.Incidents;
using Nis2.Pages.Languages;
using NodaTime;

namespace Nis2.Pages.Tests;

internal static class Samples
{
    public const string Hostile = "<script>alert('x')</script>\"'&<img src=x onerror=alert(1)>";

    public static Instant Now { get; } = Instant.FromUtc(2026, 11, 10, 8, 0);

    public static DateTimeZone Berlin { get; } = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    public static DutyView Duty(Instant? due, Instant? doneAt = null, bool estimate = false) => new(
        Text.Same("Early warning"), due, Now, Berlin, doneAt, estimate, Force.Law, "Directive (EU) 2022/2555 Art. 23(4)(a)");

    public static IncidentCardView Card(string title, bool exercise = false, params DutyView[] duties) =>
        new("/organisations/acme/incidents/incident-1", title, Text.Same("Suspected"), Text.Same("High"), exercise ? 60 : null, duties);

    public static OrganisationSection Organisation(
        IReadOnlyList<IncidentCardView>? incidents = null, IReadOnlyList<IncidentCardView>? exercises = null, params DutyView[] due) =>
        new("acme", "Acme", Berlin, incidents ?? [], exercises ?? [], due, More: false);

    public static HomeView Home(params OrganisationSection[] organisations) =>
        new("someone", Now, MayCreateOrganisations: true, organisations);

    public static IncidentView Incident(string? title, int? compression = null, string? text = null) => new(
        "someone",
        Now,
        "Acme",
        Berlin,
        "incident-1",
        title,
        text,
        Text.Same("Significant"),
        Text.Same("High"),
        compression,
        [Duty(Now + Duration.FromHours(3))],
        [new StatedTimeView(Text.Same("Became aware"), Now, "someone", text), new StatedTimeView(Text.Same("Judged significant"), null, null, null)],
        [new TimelineEntryView(Now, Text.Same("Opened"), text is null ? null : Text.Same(text), "someone")]);
}
