namespace Nis2.LocalHost.Durable.Storage;

/// <summary>Admits one engine to a hub.</summary>
internal interface IHubLease
{
    /// <value>How long the lease holds without renewal.</value>
    TimeSpan Duration { get; }

    /// <returns>False while another engine holds it.</returns>
    Task<bool> TryAcquireAsync(CancellationToken cancellation);

    /// <returns>False once it is lost for good.</returns>
    Task<bool> RenewAsync(CancellationToken cancellation);

    Task ReleaseAsync(CancellationToken cancellation);
}
