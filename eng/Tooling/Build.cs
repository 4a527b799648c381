namespace Engineering;

/// <summary>Builds a project or the solution, naming each assembly as it is done.</summary>
public static class Build
{
    public static Task RunAsync(Repository repository, string project, CancellationToken stop) =>
        Step.RunAsync($"Building {Path.GetFileName(project)}", async () =>
        {
            var build = await Command.RunAsync(
                "dotnet",
                ["build", project, "--no-restore", "-nodeReuse:false", "-tl:off", "-v:minimal", "-clp:NoSummary"],
                repository.Root,
                stop,
                ShowAssembly);
            build.EnsureSucceeded("The build failed");
        });

    /// <summary>The assembly that a project builds.</summary>
    public static async Task<string> AssemblyAsync(Repository repository, string project, CancellationToken stop)
    {
        var answer = await Command.RunAsync("dotnet", ["msbuild", project, "-getProperty:TargetPath"], repository.Root, stop);
        answer.EnsureSucceeded("dotnet msbuild does not tell what is built");
        return answer.Output.Trim();
    }

    private static void ShowAssembly(string line)
    {
        var arrow = line.IndexOf(" -> ", StringComparison.Ordinal);
        if (arrow > 0)
            Console.WriteLine("  " + line[..arrow].Trim());
    }
}
