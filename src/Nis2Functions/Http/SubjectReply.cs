using Microsoft.AspNetCore.Http;
using Nis2.Storage.Streams;

namespace Nis2Functions.Http;

/// <summary>The answer to a command on a subject.</summary>
internal static class SubjectReply
{
    public static IResult Of<TState>(
        HttpRequest request,
        (AppendResult<TState>? Result, IResult? Problem) sent,
        Func<Subject<TState>, object> view,
        Func<Subject<TState>, string>? createdAt = null)
        where TState : class =>
        sent.Problem ?? sent.Result switch
        {
            AppendResult<TState>.Done done => Reply.Subject(
                request, view(done.Subject), done.Subject.Version, IsNew(done) ? createdAt?.Invoke(done.Subject) : null),
            AppendResult<TState>.Refused refused => Problem.From(refused.Why),
            AppendResult<TState>.VersionMismatch mismatch => Problem.VersionMismatch(mismatch.Actual),
            _ => throw new InvalidOperationException("An append ends in one of three ways."),
        };

    private static bool IsNew<TState>(AppendResult<TState>.Done done)
        where TState : class => done is { Recorded.Count: > 0, Repeated: false };
}
