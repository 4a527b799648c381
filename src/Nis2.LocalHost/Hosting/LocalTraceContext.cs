using System.Diagnostics;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Hosting;

internal sealed class LocalTraceContext(Activity? activity) : TraceContext
{
    public override string TraceParent { get; } = activity?.Id ?? "";

    public override string TraceState { get; } = activity?.TraceStateString ?? "";
}
