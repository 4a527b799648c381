using System.Text.RegularExpressions;
using Infra.Tests.Rules;

namespace Infra.Tests;

/// <summary>Each setting and each role taken away alone: none is there for nothing.</summary>
public sealed partial class LossTests
{
    private const string Settings = "infra/app/settings.bicep";
    private const string Roles = "infra/roles.bicep";

    [Fact]
    public void MissesEverySettingThatIsNotWritten()
    {
        var lost = Setting().Matches(Deployment.Current.Texts[Settings])
            .Select(line => new Mutation("setting-unwritten", Settings, line.Value, ""))
            .ToDictionary(one => one.Text.Trim());
        Assert.True(lost.Count > 20, $"only {lost.Count} settings");
        AssertMissed(lost, new SettingsRule());
    }

    [Fact]
    public void MissesEveryRoleThatIsNotGiven()
    {
        var lost = Role().Matches(Deployment.Current.Texts[Roles])
            .Select(block => new Mutation("role", Roles, block.Value, ""))
            .ToDictionary(one => one.Text.Split('\'')[0].Trim());
        Assert.True(lost.Count > 9, $"only {lost.Count} roles");
        AssertMissed(lost, new RoleRule());
    }

    private static void AssertMissed(IReadOnlyDictionary<string, Mutation> lost, IRule rule)
    {
        var unseen = Deployment.Current.With(lost)
            .Where(one => rule.Check(one.Value).All(finding => finding.Rule != lost[one.Key].Rule))
            .Select(one => one.Key);
        Assert.Empty(unseen);
    }

    [GeneratedRegex(@"^  [A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]*: .*\n|^  [A-Z][A-Za-z]+: .*\n", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^resource \w+ 'Microsoft\.Authorization/roleAssignments@[\s\S]*?^\}\]\n", RegexOptions.Multiline)]
    private static partial Regex Role();
}
