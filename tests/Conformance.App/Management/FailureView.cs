using Microsoft.DurableTask;

namespace Conformance.App.Management;

public sealed record FailureView(string Type, string Message, FailureView? Inner)
{
    public static FailureView? Of(TaskFailureDetails? failure) =>
        failure is null ? null : new(failure.ErrorType, failure.ErrorMessage, Of(failure.InnerFailure));
}
