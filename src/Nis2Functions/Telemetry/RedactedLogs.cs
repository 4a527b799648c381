using OpenTelemetry;
using OpenTelemetry.Logs;

namespace Nis2Functions.Telemetry;

/// <summary>Takes secrets out of whatever a library logs, before any exporter sees it.</summary>
internal sealed class RedactedLogs : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data)
    {
        data.FormattedMessage = data.FormattedMessage is { } message ? Redaction.Of(message) : null;
        data.Body = data.Body is { } body ? Redaction.Of(body) : null;
        data.Attributes = data.Attributes?
            .Select(one => new KeyValuePair<string, object?>(one.Key, one.Value is string text ? Redaction.Of(text) : one.Value))
            .ToList();
    }
}
