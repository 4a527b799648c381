namespace Nis2.LocalHost.Hosting;

/// <summary>Waits for what triggers one function.</summary>
internal interface IListener
{
    /// <param name="stop">Ends waiting; what is under way goes on and is awaited.</param>
    /// <param name="abort">Ends what is under way.</param>
    Task RunAsync(CancellationToken stop, CancellationToken abort);
}
