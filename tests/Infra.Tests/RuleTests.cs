namespace Infra.Tests;

public sealed class RuleTests
{
    /// <summary>Every rule that there is.</summary>
    public static IReadOnlyList<IRule> All { get; } =
        [.. typeof(IRule).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRule)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (IRule)Activator.CreateInstance(type)!)];

    public static TheoryData<string> Names => [.. All.Select(rule => rule.GetType().Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void FindsNothingAgainstTheDeployment(string rule)
    {
        var findings = All.Single(one => one.GetType().Name == rule).Check(Deployment.Current).ToList();
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }
}
