using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Durable.Execution;
using Nis2.LocalHost.Durable.Instances;

namespace Nis2.LocalHost.Durable;

/// <summary>Runs activities, at least once each: what a stopped engine has not reported is run again by the next.</summary>
internal sealed class ActivityRunner(ReplayServices services, int maxConcurrent, ILogger logger, CancellationToken stopping)
{
    private readonly SemaphoreSlim _slots = new(maxConcurrent);

    /// <returns>Null if the engine stops first.</returns>
    public async Task<TaskEnded?> RunAsync(string instanceId, ActivityScheduled activity)
    {
        try
        {
            await _slots.WaitAsync(stopping);
            try
            {
                return await InvokeAsync(instanceId, activity);
            }
            finally
            {
                _slots.Release();
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<TaskEnded> InvokeAsync(string instanceId, ActivityScheduled activity)
    {
        if (!services.Functions.Activities.TryGetValue(activity.Name, out var function))
        {
            return new TaskFailed(activity.Step, Failures.NoActivity(activity.Name), Final: true);
        }

        try
        {
            var result = await function(activity.Input, instanceId, stopping);
            return new TaskSucceeded(activity.Step, services.Converter.Serialize(result));
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            logger.LogWarning(exception, "Activity {Activity} of instance {Instance} failed", activity.Name, instanceId);
            return new TaskFailed(activity.Step, TaskFailureDetails.FromException(exception), Final: false);
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            throw new OperationCanceledException(stopping);
        }
    }
}
