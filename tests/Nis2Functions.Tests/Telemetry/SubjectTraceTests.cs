using System.Diagnostics;
using Nis2Functions.Telemetry;

namespace Nis2Functions.Tests.Telemetry;

public sealed class SubjectTraceTests
{
    [Fact]
    public void TheSameSubjectHasTheSameTraceInEveryProcess() =>
        Assert.Equal("c100d396648253ead852c2eca6cccad2", SubjectTrace.Of("acme", "incident-1").TraceId.ToHexString());

    [Fact]
    public void OrganisationsShareNoTrace() =>
        Assert.NotEqual(SubjectTrace.Of("acme", "incident-1").TraceId, SubjectTrace.Of("other", "incident-1").TraceId);

    [Fact]
    public void LinksWhatBroughtTheSpanAbout()
    {
        using var listener = Listen();
        using var cause = new Activity("request").Start();
        using var span = SubjectTrace.Start("command", "acme", "incident-1");
        Assert.Equal(SubjectTrace.Of("acme", "incident-1").TraceId, span!.TraceId);
        Assert.Equal(cause.SpanId, Assert.Single(span.Links).Context.SpanId);
    }

    [Fact]
    public void WorkOnAnotherSubjectStaysInTheTraceThatCausedIt()
    {
        using var listener = Listen();
        using var outer = SubjectTrace.Start("filing", "acme", "incident-1");
        using var inner = SubjectTrace.Start("evidence command", "acme", "evidence-1");
        Assert.Equal(outer!.SpanId, inner!.ParentSpanId);
        Assert.Equal(outer.TraceId, inner.TraceId);
        Assert.Equal("evidence-1", inner.GetTagItem("nis2.subject"));
    }

    private static ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == SubjectTrace.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
