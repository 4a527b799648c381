using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Nis2Functions.Incidents;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;

namespace Nis2Functions.Tests.Incidents;

/// <summary>The incident functions as a caller sees them.</summary>
internal sealed class IncidentApi(TestHouse house)
{
    private const string Org = TestHouse.Organisation;

    public async Task<string> OpenAsync(object? body = null)
    {
        var (status, answer) = await SendAsync(
            body ?? new { title = "Mail server encrypted" },
            request => house.Create<OpenIncidentFunction>().OpenIncident(request, house.Client.Object, Org, default));
        Assert.Equal(201, status);
        return (string)answer["id"]!;
    }

    public Task<(int Status, JsonNode Body)> AssessAsync(string id, object body) => SendAsync(
        body, request => house.Create<AssessmentFunctions>().AssessIncident(request, house.Client.Object, Org, id, default));

    public Task<(int Status, JsonNode Body)> AssessmentAsync(string id) => SendAsync(
        new { }, request => house.Create<AssessmentFunctions>().GetIncidentAssessment(request, Org, id, default));

    public Task<(int Status, JsonNode Body)> StateAwarenessAsync(string id, object body) => SendAsync(
        body, request => house.Create<JudgeIncidentFunctions>().StateAwareness(request, house.Client.Object, Org, id, default));

    public Task<(int Status, JsonNode Body)> JudgeNotSignificantAsync(string id, object body) => SendAsync(
        body, request => house.Create<JudgeIncidentFunctions>().JudgeNotSignificant(request, house.Client.Object, Org, id, default));

    public static async Task<(int Status, JsonNode Body)> SendAsync(object body, Func<HttpRequest, Task<IResult>> function)
    {
        var (status, answer) = await Answers.OfAsync(JsonSerializer.Serialize(body), request =>
        {
            request.HttpContext.SetCaller(new Caller("ada", new HashSet<Role>(), new HashSet<Role>()));
            return function(request);
        });
        return (status, JsonNode.Parse(answer)!);
    }
}
