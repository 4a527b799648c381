using Nis2.Compliance.Incidents;
using Nis2.Pages.Forms;
using Nis2.Pages.Languages;
using Nis2.Pages.Texts;
using Nis2Functions.Security;
using NodaTime;

namespace Nis2Functions.Pages.Forms;

/// <summary>A command that takes a reason, and perhaps when it was.</summary>
/// <param name="Moment">What the instant is; null where the command takes none.</param>
/// <param name="Override">Asked besides where it fits: why the criteria are not followed.</param>
internal sealed record ReasonForm(
    string Name,
    IReadOnlyList<Role> Roles,
    Text Title,
    Text Intro,
    Func<FormSubject, bool> Offered,
    Func<ReasonForm.Given, IncidentCommand> Command) : IIncidentForm
{
    private const string Reason = "reason";
    private const string At = "at";
    private const string OverrideReason = "overrideReason";

    public Text? Moment { get; init; }

    public Func<FormSubject, bool> Override { get; init; } = _ => false;

    public bool Fits(FormSubject subject) => Offered(subject);

    public FormLayout Layout(FormSubject subject) => new(
        Title,
        [Intro],
        [
            .. Moment is { } label ? [new MomentField(At, label, subject.Zone, subject.Now)] : Array.Empty<Field>(),
            new TextField(Reason, ActionTexts.Reason, IncidentLimits.Reason) { Long = true },
            .. Override(subject)
                ? [new TextField(OverrideReason, ActionTexts.OverrideReason, IncidentLimits.Reason) { Long = true }]
                : Array.Empty<Field>(),
        ],
        Title);

    public Task<FormReading> ReadAsync(FormSubject subject, FormInput input, CancellationToken cancellation)
    {
        var at = Moment is { } label ? input.Moment(new MomentField(At, label, subject.Zone, subject.Now)) : null;
        var given = new Given(input.Needed(Reason), at, input.Text(OverrideReason));
        return Task.FromResult(FormReading.Of(input, () => Command(given)));
    }

    public sealed record Given(string Reason, Instant? At, string? Override);
}
