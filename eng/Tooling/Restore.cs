namespace Engineering;

/// <summary>Restores the solution, with the folder feed where the registry lacks packages.</summary>
public static class Restore
{
    private static readonly string[] Missing = ["NU1101", "NU1102", "NU1103"];

    public static async Task RunAsync(Repository repository, CancellationToken stop)
    {
        var first = await Step.RunAsync("Restoring packages", () => DotnetAsync(repository, stop));
        if (first.ExitCode == 0)
            return;
        if (!Missing.Any(first.Output.Contains))
            first.EnsureSucceeded("dotnet restore failed");
        await Step.RunAsync(
            "The package registry lacks Azure SDK packages: packing them from npm into .feed (about 110 MB to fetch, once)",
            () => PackageFeed.FillAsync(repository.FeedFolder, stop));
        var second = await Step.RunAsync("Restoring packages again", () => DotnetAsync(repository, stop));
        second.EnsureSucceeded("dotnet restore failed even with the packages from npm");
    }

    private static Task<Command> DotnetAsync(Repository repository, CancellationToken stop) =>
        Command.RunAsync("dotnet", ["restore", repository.Solution], repository.Root, stop);
}
