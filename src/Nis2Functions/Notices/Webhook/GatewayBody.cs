using NodaTime;

namespace Nis2Functions.Notices.Webhook;

/// <summary>What the organisation's gateway turns into a text message or a call.</summary>
/// <param name="Type"><c>page.sms</c> or <c>page.voice</c>.</param>
/// <param name="Timestamp">When it was sent.</param>
public sealed record GatewayBody(string Type, Instant Timestamp, GatewayBody.Fields Data)
{
    public static GatewayBody Of(OutgoingNotice notice, string phone, bool voice, Instant now) => new(
        voice ? "page.voice" : "page.sms",
        now,
        new Fields(phone, voice ? Spoken(notice) : Written(notice), voice, notice.Organisation, notice.Notice, notice.Exercise));

    private static string Written(OutgoingNotice notice) =>
        string.Join(" ", new[] { notice.Title + ".", notice.Acknowledge ?? notice.Link }.OfType<string>());

    // A link that is read out helps nobody.
    private static string Spoken(OutgoingNotice notice) => $"{notice.Title}. {notice.Text}";

    /// <param name="To">The phone as the directory has it, preferably E.164.</param>
    /// <param name="Text">To be sent, or to be read out.</param>
    public sealed record Fields(string To, string Text, bool Voice, string Organisation, string Notice, bool Exercise);
}
