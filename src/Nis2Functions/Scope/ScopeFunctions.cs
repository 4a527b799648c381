using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Scope;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Scope;

/// <summary>Who is what under the law; nothing is kept.</summary>
public sealed class ScopeFunctions(TimeProvider time)
{
    [Function(nameof(AssessScope))]
    [Access]
    [Operation(
        "Says whether and as what an entity is in scope, why, what is open, and which duties follow",
        Request = typeof(ScopeQuestion), Response = typeof(ScopeResult), Problems = [400, 413, 415, 422])]
    public async Task<IResult> AssessScope(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/scope")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Body<ScopeQuestion>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        return ScopeQuestions.Check(body.Value!) is { } refusal
            ? Problem.From(refusal)
            : Reply.Json(ScopeAssessment.Of(body.Value!, time.Now()));
    }
}
