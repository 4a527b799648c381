using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Deadlines;

/// <summary>When what is due, Art. 23(4) and its national forms, asked without keeping anything.</summary>
public sealed class DeadlineFunctions
{
    [Function(nameof(ComputeDeadlines))]
    [Access]
    [Operation(
        "Computes the reporting deadlines of an incident: conservative end, latest legal end, and what each rests on",
        Request = typeof(DeadlineRequest), Response = typeof(DeadlineAnswer), Problems = [400, 413, 415])]
    public async Task<IResult> ComputeDeadlines(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/deadlines")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Body<DeadlineRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        var (reported, refusal) = DeadlineQuestion.Read(body.Value!);
        return reported is null
            ? Problem.Of(StatusCodes.Status400BadRequest, refusal!.Rule, refusal.Detail, refusal.Field)
            : Reply.Json(DeadlineAnswer.Of(body.Value!.Country!, reported));
    }
}
