using Nis2Functions.Webhooks;
using TicketReported = Nis2Functions.Webhooks.TicketReported;

namespace Nis2Functions.Tests.Webhooks;

internal static class Translating
{
    /// <summary>The one ticket in a body, by the sender of the kind.</summary>
    public static TicketReported Ticket(string kind, string body, params (string Name, string Value)[] headers) =>
        Assert.Single(Assert.IsType<Translation.Tickets>(Translate(kind, body, headers)).Reported);

    public static Translation Translate(string kind, string body, params (string Name, string Value)[] headers) =>
        SenderSample.Sender(kind).Translate(Deliveries.Of(body, headers));

    /// <summary>The one ticket in a sender's sample, some of its text replaced.</summary>
    public static TicketReported Sample(string kind, params (string Old, string New)[] changes)
    {
        var sample = SenderSample.Of(kind);
        var text = System.Text.Encoding.UTF8.GetString(sample.Body.Span);
        foreach (var (old, changed) in changes)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, changed, StringComparison.Ordinal);
        }

        return Assert.Single(Assert.IsType<Translation.Tickets>(SenderSample.Sender(kind).Translate(sample.WithBody(text))).Reported);
    }
}
