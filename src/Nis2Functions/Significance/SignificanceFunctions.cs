using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Significance;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Significance;

/// <summary>Whether an incident is significant (Art. 23(3)), asked without keeping anything.</summary>
public sealed class SignificanceFunctions
{
    private const int MaxRelated = 1000;

    [Function(nameof(AssessSignificance))]
    [Access]
    [Operation(
        "Says which criteria of Art. 23(3) and Implementing Regulation (EU) 2024/2690 are met, not met and unknown",
        Request = typeof(SignificanceRequest), Response = typeof(SignificanceAssessment), Problems = [400, 413, 415, 422])]
    public async Task<IResult> AssessSignificance(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/significance")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Body<SignificanceRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (body.Value!.Related?.Count > MaxRelated)
            return Problem.Malformed($"At most {MaxRelated} incidents.", "related");
        var inputs = body.Value.Inputs();
        return SignificanceInputRules.Check(inputs) is { } refusal
            ? Problem.From(refusal)
            : Reply.Json(SignificanceAssessment.Of(inputs, body.Value.Related));
    }

    [Function(nameof(ListSignificanceQuestions))]
    [Access]
    [Operation(
        "Lists the questions of an assessment in English and German, and the criteria that depend on them",
        Response = typeof(QuestionsView), Query = ["entityType", "country"])]
    public IResult ListSignificanceQuestions(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/significance/questions")] HttpRequest request)
    {
        var types = request.Query["entityType"].OfType<string>().ToList();
        var sets = types.Count == 0 && Conditions.Text(request, "country") is null
            ? CriteriaSets.All
            : CriteriaSets.For(types, Conditions.Text(request, "country"));
        var views = sets.Select(set => SetView.Of(set.Only(types))).ToList();
        var asked = views.SelectMany(set => set.Criteria).SelectMany(criterion => criterion.Questions).ToHashSet();
        return Reply.Json(new QuestionsView(
            [.. SignificanceQuestions.All.Where(question => question.Elsewhere || asked.Contains(question.Id))],
            SignificanceQuestions.RootCauses,
            views));
    }
}
