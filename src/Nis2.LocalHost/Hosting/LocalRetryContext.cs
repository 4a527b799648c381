using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Hosting;

/// <summary>Function-level retries are not part of this host.</summary>
internal sealed class LocalRetryContext : RetryContext
{
    public override int RetryCount => 0;

    public override int MaxRetryCount => 0;
}
