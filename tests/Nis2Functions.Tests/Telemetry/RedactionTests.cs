using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Nis2Functions.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace Nis2Functions.Tests.Telemetry;

public sealed class RedactionTests
{
    [Theory]
    [InlineData("https://nis2.example/api/calendar/s3cr3t.ics", "https://nis2.example/api/calendar/redacted.ics")]
    [InlineData("/api/calendar/s3cr3t.ics?lang=de", "/api/calendar/redacted.ics?lang=de")]
    [InlineData("GET /acknowledge/s3cr3t", "GET /acknowledge/redacted")]
    [InlineData("Follow \"https://nis2.example/acknowledge/s3cr3t\" or /acknowledge/an0ther.", "Follow \"https://nis2.example/acknowledge/redacted\" or /acknowledge/redacted")]
    [InlineData("HTTP://NIS2.EXAMPLE/ACKNOWLEDGE/S3CR3T/", "HTTP://NIS2.EXAMPLE/ACKNOWLEDGE/redacted/")]
    [InlineData("POST /api/webhooks/acme/splunk?token=s3cr3t&x=1", "POST /api/webhooks/acme/splunk?redacted")]
    [InlineData("to \"https://nis2.example/API/webhooks/acme/splunk?key=s3cr3t\".", "to \"https://nis2.example/API/webhooks/acme/splunk?redacted\".")]
    public void TakesTokensOutOfAddresses(string text, string redacted) => Assert.Equal(redacted, Redaction.Of(text));

    [Theory]
    [InlineData("/api/organisations/acme/calendar-feeds/feed-1")]
    [InlineData("/api/webhooks/acme/splunk and then? Nothing")]
    [InlineData("/api/organisations/acme/incidents/incident-1/stages/early-warning/acknowledgement")]
    public void LeavesOtherTextsAlone(string text) => Assert.Same(text, Redaction.Of(text));

    [Fact]
    public void SpansAreRedactedBeforeTheyAreExported()
    {
        using var span = new Activity("GET /acknowledge/s3cr3t");
        span.SetTag("url.path", "/api/calendar/s3cr3t.ics").SetTag("http.response.status_code", 200)
            .SetTag("url.query", "?token=s3cr3t").Start();
        new RedactedSpans().OnEnd(span);
        Assert.Equal("GET /acknowledge/redacted", span.DisplayName);
        Assert.Equal("/api/calendar/redacted.ics", span.GetTagItem("url.path"));
        Assert.Equal("redacted", span.GetTagItem("url.query"));
        Assert.Equal(200, span.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public void LogsAreRedactedBeforeTheyAreExported()
    {
        var kept = new Keeper();
        using (var factory = LoggerFactory.Create(builder => builder.AddOpenTelemetry(options =>
        {
            options.IncludeFormattedMessage = true;
            options.AddProcessor(new RedactedLogs()).AddProcessor(kept);
        })))
        {
            factory.CreateLogger("any").LogWarning("Asked for {Path}", "/api/calendar/s3cr3t.ics");
        }

        Assert.Equal("Asked for /api/calendar/redacted.ics", kept.Message);
        Assert.DoesNotContain("s3cr3t", kept.Values);
    }

    private sealed class Keeper : BaseProcessor<LogRecord>
    {
        public string? Message { get; private set; }

        public string Values { get; private set; } = string.Empty;

        public override void OnEnd(LogRecord data) =>
            (Message, Values) = (data.FormattedMessage, string.Join(' ', data.Attributes!.Select(one => one.Value)) + data.Body);
    }
}
