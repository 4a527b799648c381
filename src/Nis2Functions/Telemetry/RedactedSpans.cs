using System.Diagnostics;
using OpenTelemetry;

namespace Nis2Functions.Telemetry;

/// <summary>Takes secrets out of whatever a library puts into a span, before any exporter sees it.</summary>
internal sealed class RedactedSpans : BaseProcessor<Activity>
{
    private const string Query = "url.query";

    public override void OnEnd(Activity data)
    {
        data.DisplayName = Redaction.Of(data.DisplayName);
        // On its own it doesn't tell whose address it belongs to.
        if (data.GetTagItem(Query) is string { Length: > 0 })
            data.SetTag(Query, Redaction.Instead);
        foreach (var (name, value) in data.TagObjects.ToList())
        {
            if (value is string text && Redaction.Of(text) is var redacted && !ReferenceEquals(redacted, text))
                data.SetTag(name, redacted);
        }
    }
}
