namespace Engineering;

/// <summary>Builds a project or the solution, naming each assembly as it is done.</summary>
public static class Build
{
    public static Task RunAsync(Repository repository, string project, CancellationToken stop) =>
        Step.RunAsync($"Building {Path.GetFileName(project)}", async () =>
        {
            var build = await Command.RunAsync(
                "dotnet", ["build", project, "--no-restore", "-nodeReuse:false", "-tl:off", "-v:minimal"], repository.Root, stop, ShowAssembly);
            build.EnsureSucceeded("The build failed");
        });

    private static void ShowAssembly(string line)
    {
        var arrow = line.IndexOf(" -> ", StringComparison.Ordinal);
        if (arrow > 0)
            Console.WriteLine("  " + line[..arrow].Trim());
    }
}
