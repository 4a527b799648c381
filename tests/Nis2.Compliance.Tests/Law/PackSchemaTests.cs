using System.Text.RegularExpressions;
using Nis2.Compliance.Law;
using NodaTime.Text;

namespace Nis2.Compliance.Tests.Law;

/// <summary>What every file in <c>Knowledge/law</c> holds to.</summary>
public sealed partial class PackSchemaTests
{
    private static readonly string[] Keys =
    [
        "id", "version", "name", "act", "country", "inForceFrom", "zone", "holidays", "asOf", "status", "dutyStarts", "authority", "csirt",
        "channel", "languages", "registration", "stages", "exclusions", "deviations", "frameworks", "declarations", "penalties", "terms",
        "provisions", "overall", "evidence", "contradictions",
    ];

    private static readonly string[] RuleKeys =
        ["stage", "when", "amount", "unit", "anchor", "rolling", "basis", "source", "confidence"];

    private static readonly string[] Conditions = ["trust-service", "ongoing", "cross-border"];

    private static readonly string[] Units = ["hour", "day", "working-day", "week", "month"];

    public static TheoryData<string> Ids => [.. PackFile.National.Select(file => file.Id)];

    [Fact]
    public void EveryMemberStateHasOneFile() => Assert.Equal(
        Countries.All.Where(country => country.MemberState).Select(country => country.Code.ToLowerInvariant()).Order(),
        PackFile.National.Select(file => file.Id).Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public void HasAllKeysInOneOrder(string id) => Assert.Equal(Keys, File(id).Json.Select(member => member.Key));

    [Theory]
    [MemberData(nameof(Ids))]
    public void NamesCodesDatesAndLanguagesThatExist(string id)
    {
        var json = File(id).Json;

        Assert.Equal(id.ToUpperInvariant(), (string?)json["country"]);
        Assert.Equal(id, (string?)json["id"]);
        Assert.True(Zones.Exists((string?)json["zone"]));
        Assert.All(
            new[] { json["inForceFrom"], json["asOf"], json["registration"]!["firstDeadlineOn"], json["dutyStarts"]?["on"] },
            date => Assert.True(date is null || LocalDatePattern.Iso.Parse((string)date!).Success));
        Assert.All(json["languages"]!["codes"]!.AsArray(), code => Assert.Matches("^[a-z]{2}$", (string)code!));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void GivesEveryFactATextAndAKnownConfidence(string id)
    {
        var facts = PackFile.Facts(File(id).Json).ToList();

        Assert.NotEmpty(facts);
        Assert.All(facts, fact =>
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)fact["text"]));
            Assert.Contains((string?)fact["confidence"], Confidence.All);
            Assert.DoesNotMatch(Mark(), (string)fact["text"]!);
            Assert.Empty(fact.Select(member => member.Key).Except(["text", "confidence", "source"]));
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void SpellsEveryStageInKnownWords(string id)
    {
        var json = File(id).Json;

        Assert.Equal(json["inForceFrom"] is null, json["stages"]!.AsArray().Count == 0);
        Assert.All(json["stages"]!.AsArray(), node =>
        {
            var rule = node!.AsObject();
            Assert.Equal(RuleKeys.Where(rule.ContainsKey), rule.Select(member => member.Key));
            Assert.Empty(RuleKeys.Except(["when", "source"]).Except(rule.Select(member => member.Key)));
            Assert.Contains((string?)rule["stage"], Stages.All);
            Assert.True(rule["anchor"] is null || Anchors.All.Contains((string?)rule["anchor"]));
            Assert.True(rule["when"] is null || Conditions.Contains((string?)rule["when"]));
            Assert.Equal(rule["amount"] is null, rule["unit"] is null);
            Assert.True(rule["unit"] is null || Units.Contains((string?)rule["unit"]));
            Assert.Contains((string?)rule["confidence"], Confidence.All);
            Assert.False((string?)rule["unit"] == "hour" && (bool?)rule["rolling"] != false);
            Assert.Equal((string?)rule["confidence"] is not (Confidence.Unread or Confidence.FromMemory), rule["source"] is not null);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void HasOneRuleForAStageAndACondition(string id)
    {
        var rules = LawPacks.All.Single(pack => pack.Id == id).Stages;

        Assert.Equal(rules.Count, rules.DistinctBy(rule => (rule.Stage, rule.When)).Count());
    }

    [Fact]
    public void LeavesNothingUnreadInAnIndispensablePlace() => Assert.All(
        LawPacks.All.Where(pack => pack.Country is not null && pack.InForceFrom is not null),
        pack => Assert.All(
            new[] { Stages.EarlyWarning, Stages.IncidentNotification, Stages.FinalReport },
            stage => Assert.NotNull(pack.Stage(stage).Amount)));

    private static PackFile File(string id) => PackFile.National.Single(file => file.Id == id);

    // How the marks of the readings looked before they became words.
    [GeneratedRegex(@"\[(V|A|2|M|C)\b[^\]]*\]|UNMARKED")]
    private static partial Regex Mark();
}
