using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2Functions.Clocks;

/// <summary>Keeps the promise that every subject with a next step has a running clock that knows of it.</summary>
public sealed class ClockKeeper(ClockDirectory clocks, ILogger<ClockKeeper> logger)
{
    /// <summary>Starts the subject's clock where there is none, else tells it to look again. Safe to repeat at any time.</summary>
    public async Task EnsureAsync(DurableTaskClient client, string organisation, SubjectId subject, CancellationToken cancellation)
    {
        if (clocks.OrchestratorOf(subject.Kind) is not { } orchestrator)
            return;
        var instance = InstanceId(organisation, subject);
        try
        {
            var options = new StartOrchestrationOptions(instance).WithDedupeStatuses(
                OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Suspended);
            await client.ScheduleNewOrchestrationInstanceAsync(
                orchestrator, new SubjectClock(organisation, subject.Value), options, cancellation);
        }
        catch (Exception refused) when (refused is not OperationCanceledException)
        {
            // It runs already, as a rule; how that is said differs between hosts. Where something else is wrong, telling it fails as well.
            if (!await ToldAsync(client, instance, cancellation))
                throw;
        }
    }

    /// <summary>
    /// As <see cref="EnsureAsync"/>, after the fact is in storage: a clock that can't be told now is told by the sweep, so that the
    /// command has succeeded all the same.
    /// </summary>
    public async Task TellAsync(DurableTaskClient client, string organisation, SubjectId subject, CancellationToken cancellation)
    {
        try
        {
            await EnsureAsync(client, organisation, subject, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            logger.ClockNotTold(subject.Value, fault);
        }
    }

    public static string InstanceId(string organisation, SubjectId subject) => $"{TableKey.Encode(organisation)}!{subject.Value}";

    private static async Task<bool> ToldAsync(DurableTaskClient client, string instance, CancellationToken cancellation)
    {
        try
        {
            await client.RaiseEventAsync(instance, ClockLoop.Changed, null, cancellation);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return false;
        }
    }
}
