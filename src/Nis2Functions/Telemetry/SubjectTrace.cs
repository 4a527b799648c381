using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;

namespace Nis2Functions.Telemetry;

/// <summary>
/// One trace for all that happens to one subject, however long it lives: its id follows from the subject's, so nothing needs to be carried
/// through queues, clocks, kills and restores. What caused a span is linked to it.
/// </summary>
public static class SubjectTrace
{
    public const string SourceName = "Nis2Functions";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>The subject's place among traces. The span in it stands for the subject's life; nobody records it.</summary>
    public static ActivityContext Of(string organisation, string subject)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"trace\n{organisation}\n{subject}"));
        return new ActivityContext(
            ActivityTraceId.CreateFromBytes(hash.AsSpan(0, 16)),
            ActivitySpanId.CreateFromBytes(hash.AsSpan(16, 8)),
            ActivityTraceFlags.Recorded,
            isRemote: true);
    }

    /// <summary>A span in the trace of the subject, or within the work on another subject that brought it about.</summary>
    /// <param name="name">Without anything that a person wrote.</param>
    public static Activity? Start(string name, string organisation, string subject)
    {
        if (!Source.HasListeners())
            return null;
        var cause = Activity.Current;
        var span = cause?.Source == Source
            ? Source.StartActivity(name)
            : Source.StartActivity(
                name, ActivityKind.Internal, Of(organisation, subject), links: cause is null ? null : [new ActivityLink(cause.Context)]);
        return span?.SetTag("nis2.subject", subject);
    }

    /// <summary>Says what an append came to: types of events and rules, never their content.</summary>
    public static void Tell<TState>(this Activity? span, string organisation, AppendResult<TState> result)
        where TState : class
    {
        if (span is null)
            return;
        if (result is not AppendResult<TState>.Done done)
        {
            span.SetTag("nis2.refused", result is AppendResult<TState>.Refused refused ? refused.Why.Rule : "version-mismatch");
            return;
        }

        span.SetTag("nis2.version", done.Subject.Version);
        span.SetTag("nis2.events", string.Join(' ', done.Recorded.Select(one => EventNames.Of(one.Facts)).Distinct()));
        if (done.Repeated)
            span.SetTag("nis2.repeated", true);
        if (done.Subject.State is NoticeState { Subject: { Length: > 0 } about } && Of(organisation, about) is var trace
            && trace.TraceId != span.TraceId)
            span.AddLink(new ActivityLink(trace));
    }
}
