namespace Engineering;

/// <summary>Builds a project or the solution, naming each assembly as it is done.</summary>
public static class Build
{
    public static Task RunAsync(Repository repository, string project, CancellationToken stop) =>
        Step.RunAsync($"Building {Path.GetFileName(project)}", async () =>
        {
            var build = await Command.RunAsync(
                "dotnet",
                ["build", project, "--no-restore", "-nodeReuse:false", "-tl:off", "-v:minimal"],
                repository.Root,
                stop,
                ShowAssembly);
            if (build.ExitCode != 0)
                throw new EngineeringException("The build failed:\n" + Errors(build.Output));
        });

    /// <summary>The assembly that a project builds.</summary>
    public static async Task<string> AssemblyAsync(Repository repository, string project, CancellationToken stop)
    {
        var answer = await Command.RunAsync("dotnet", ["msbuild", project, "-getProperty:TargetPath"], repository.Root, stop);
        answer.EnsureSucceeded("dotnet msbuild does not tell what is built");
        return answer.Output.Trim();
    }

    // Each is said where it happens and again at the end, once for each project that stands on it.
    private static string Errors(string output)
    {
        var errors = output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(": error ")).Distinct().ToList();
        return errors.Count > 0 ? string.Join('\n', errors) : output;
    }

    private static void ShowAssembly(string line)
    {
        var arrow = line.IndexOf(" -> ", StringComparison.Ordinal);
        if (arrow > 0)
            Console.WriteLine("  " + line[..arrow].Trim());
    }
}
