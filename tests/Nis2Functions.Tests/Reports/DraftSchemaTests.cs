using System.Text.Json.Nodes;
using Nis2.Compliance.Organisations;
using Nis2Functions.Reports;
using Nis2Functions.Tests.House;
using Nis2Functions.Tests.Incidents;

namespace Nis2Functions.Tests.Reports;

/// <summary>Every draft that is served is as the published schema says.</summary>
public sealed class DraftSchemaTests
{
    private const string Org = TestHouse.Organisation;
    private static readonly string[] Stages = ["early-warning", "incident-notification", "progress-report", "final-report"];

    private readonly SchemaWalker schema = new(JsonNode.Parse(ReportSchema.Text)!.AsObject());

    [Theory]
    [InlineData("DE", "I.1.a.2", false)]
    [InlineData("CY", "I.1.a.2", false)]
    [InlineData("PT", "I.1.a.2", false)]
    [InlineData("DE", "I.8.7", false)]
    [InlineData("PT", "I.8.7", false)]
    [InlineData("DE", "I.1.a.2", true)]
    public async Task EveryStagesDraftFitsTheSchema(string country, string type, bool exercise)
    {
        await using var house = await TestHouse.BuildAsync();
        await house.TellAsync(new DescribeOrganisation("Acme", country, [type], OrganisationSize.Large));
        var api = new IncidentApi(house);
        var id = await api.OpenAsync(exercise ? new { title = "Drill", exercise = new { compression = 1 } } : null);
        var (_, incident) = await api.StateAwarenessAsync(id, new { basis = "Certain." });
        await IncidentApi.SendAsync(
            new
            {
                fields = new Dictionary<string, object>
                {
                    ["suspected_malicious"] = new { choices = new[] { "yes" } },
                    ["cross_border"] = new { unknown = true },
                    ["measures_taken"] = new { text = "Isolated" },
                    ["affected_users_count"] = new { number = 1200, estimate = true, text = "from the meters" },
                },
                contributors = new Dictionary<string, object> { ["financial_loss"] = new { role = "finance" } },
            },
            request => house.Create<ReportFunctions>().StateReportFields(request, house.Client.Object, Org, id, default));
        var stages = incident["stages"]!.AsArray().Select(stage => (string)stage!["stage"]!)
            .Where(stage => stage != Nis2.Compliance.Law.Stages.Assessment).Union(Stages).ToList();
        Assert.True(stages.Count >= Stages.Length);

        foreach (var stage in stages)
        {
            foreach (var language in new[] { "en", "de" })
            {
                var draft = await DraftAsync(house, id, stage, language);
                Assert.Equal(stage, (string)draft["stage"]!);
                Assert.NotEmpty(draft["fields"]!.AsArray());
                Assert.True(schema.Faults(draft) is [], $"{stage}, {language}: {string.Join("; ", schema.Faults(draft).Take(5))}");
                Assert.Equal(exercise, draft["label"] is not null);
            }
        }
    }

    [Fact]
    public async Task TheWalkerSeesWhatIsMissingForeignOrOfAnotherType()
    {
        await using var house = await TestHouse.BuildAsync();
        var api = new IncidentApi(house);
        var id = await api.OpenAsync();
        await api.StateAwarenessAsync(id, new { basis = "Certain." });
        var draft = (await DraftAsync(house, id, "early-warning", "en")).AsObject();
        var wrong = draft.DeepClone().AsObject();
        wrong.Remove("title");
        wrong["missing"] = "two";
        wrong["fields"]![0]!["surprise"] = 1;
        wrong["fields"]![0]!["requirement"] = "perhaps";

        var faults = schema.Faults(wrong);
        Assert.Contains("$.title is missing", faults);
        Assert.Contains("$.fields[0].surprise stands in no schema", faults);
        Assert.Contains(faults, fault => fault.StartsWith("$.missing: string", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("$.fields[0].requirement", StringComparison.Ordinal));
        Assert.Equal(4, faults.Count);
    }

    private static async Task<JsonNode> DraftAsync(TestHouse house, string id, string stage, string language)
    {
        var (status, body) = await Answers.OfAsync(
            request => request.QueryString = new("?lang=" + language),
            request => house.Create<ReportFunctions>().GetReportDraft(request, Org, id, stage, default));
        Assert.True(status == 200, $"{stage}: {body}");
        return JsonNode.Parse(body)!;
    }
}
