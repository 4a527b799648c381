using Microsoft.DurableTask.Client;
using Nis2.Storage.Streams;

namespace Nis2Functions.Clocks;

/// <summary>What a command on one kind of subject means for another. Called after repeated commands too: safe to repeat.</summary>
public interface ISubjectFollower<TState>
    where TState : class
{
    Task FollowAsync(DurableTaskClient client, string organisation, Subject<TState> subject, CancellationToken cancellation);
}
