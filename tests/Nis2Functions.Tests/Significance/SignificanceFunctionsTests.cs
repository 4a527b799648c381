using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Nis2Functions.Significance;
using Nis2Functions.Tests.House;
using Nis2Functions.Tests.Incidents;

namespace Nis2Functions.Tests.Significance;

public sealed class SignificanceFunctionsTests
{
    private static readonly SignificanceFunctions Functions = new();

    [Fact]
    public async Task SaysWhatIsMetAndWithWhichArticle()
    {
        var (status, body) = await AskAsync(new
        {
            entityTypes = new[] { "I.8.7" },
            services = new[]
            {
                new
                {
                    name = "Time stamps",
                    entityType = "I.8.7",
                    answers = new Dictionary<string, object> { ["complete-minutes"] = new { exactly = 21 } },
                },
            },
        });

        Assert.Equal(200, status);
        Assert.Equal("significant", (string)body["outcome"]!);
        var met = Assert.Single(body["findings"]!.AsArray(), finding => (string)finding!["result"]! == "met")!;
        Assert.Equal("Implementing Regulation (EU) 2024/2690 Art. 14(a)", (string)met["article"]!);
        Assert.Equal("Time stamps", (string)met["service"]!);
    }

    [Fact]
    public async Task NeverTakesUnknownForNo()
    {
        var (_, body) = await AskAsync(new { entityTypes = new[] { "I.5.1" } });

        Assert.Equal("undetermined", (string)body["outcome"]!);
        Assert.Equal(3, body["open"]!.AsArray().Count);
    }

    [Fact]
    public async Task NamesTheFieldAtFault()
    {
        var (status, problem) = await AskAsync(new { entityTypes = new[] { "X" } });

        Assert.Equal((422, "entityTypes"), (status, (string)problem["field"]!));
    }

    [Fact]
    public async Task RefusesAnAnswerOfNull()
    {
        var (status, problem) = await AskAsync(new
        {
            entityTypes = new[] { "I.8.7" },
            answers = new Dictionary<string, object?> { ["direct-loss"] = null },
        });

        Assert.Equal((422, "answers.direct-loss"), (status, (string)problem["field"]!));
    }

    [Theory]
    [InlineData("?entityType=I.8.3", "6.a", "7.a")]
    [InlineData("?entityType=I.5.1&country=BE", "contract", "3.1.a")]
    public async Task ListsTheQuestionsOfATypeInBothLanguages(string query, string criterion, string other)
    {
        var (_, text) = await Answers.OfAsync(
            request => request.QueryString = new QueryString(query),
            request => Task.FromResult(Functions.ListSignificanceQuestions(request)));

        var body = JsonNode.Parse(text)!;
        var criteria = body["sets"]!.AsArray().SelectMany(set => set!["criteria"]!.AsArray()).Select(one => (string)one!["id"]!).ToList();
        Assert.Contains(criterion, criteria);
        Assert.DoesNotContain(other, criteria);
        Assert.All(body["questions"]!.AsArray(), question => Assert.NotEmpty((string)question!["text"]!["de"]!));
    }

    private static Task<(int Status, JsonNode Body)> AskAsync(object body) =>
        IncidentApi.SendAsync(body, request => Functions.AssessSignificance(request, default));
}
