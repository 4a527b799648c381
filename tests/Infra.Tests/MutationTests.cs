namespace Infra.Tests;

public sealed class MutationTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, Deployment>> Mutated = new(() => Deployment.Current.With(Mutations.All));

    public static TheoryData<string> Names => [.. Mutations.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void FindsMistake(string mistake)
    {
        var found = new List<Finding>();
        foreach (var rule in RuleTests.All)
        {
            found.AddRange(Safely(rule, Mutated.Value[mistake]));
            if (found.Any(finding => finding.Rule == Mutations.All[mistake].Rule))
                return;
        }

        Assert.Fail($"{Mutations.All[mistake].Rule} found nothing; others: {string.Join('\n', found)}");
    }

    // What is broken for one rule may be unreadable for another; both must not hide what the right one says.
    private static IEnumerable<Finding> Safely(IRule rule, Deployment deployment)
    {
        try
        {
            return rule.Check(deployment).ToList();
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or NullReferenceException or KeyNotFoundException)
        {
            return [new Finding("unreadable", rule.GetType().Name, 1, unreadable.Message)];
        }
    }
}
