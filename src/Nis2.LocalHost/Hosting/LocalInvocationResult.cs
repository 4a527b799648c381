using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Hosting;

internal sealed class LocalInvocationResult : InvocationResult
{
    public override object? Value { get; set; }
}
