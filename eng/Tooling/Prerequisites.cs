namespace Engineering;

/// <summary>What a machine must have: the .NET 10 SDK (it runs this), Node 20 or later, and the npm that comes with Node.</summary>
public static class Prerequisites
{
    private const int OldestNode = 20;

    /// <exception cref="EngineeringException">One of them is missing or too old.</exception>
    public static async Task CheckAsync(Repository repository, CancellationToken stop)
    {
        var dotnet = await VersionAsync("dotnet", "The .NET 10 SDK is needed (https://dotnet.microsoft.com/download)", repository, stop);
        if (Major(dotnet) < 10)
            throw new EngineeringException($"The .NET 10 SDK is needed (https://dotnet.microsoft.com/download), found {dotnet}.");
        var node = await VersionAsync("node", $"Node {OldestNode} or later is needed (https://nodejs.org)", repository, stop);
        if (Major(node) < OldestNode)
            throw new EngineeringException($"Node {OldestNode} or later is needed (https://nodejs.org), found {node}.");
        await VersionAsync("npm", "npm, which comes with Node (https://nodejs.org), is needed", repository, stop);
    }

    private static async Task<string> VersionAsync(string tool, string need, Repository repository, CancellationToken stop)
    {
        try
        {
            var answer = await Command.RunAsync(tool, ["--version"], repository.Root, stop);
            if (answer.ExitCode == 0)
                return answer.Output.Trim();
        }
        catch (EngineeringException)
        {
            // Not on the PATH: the sentence below says so.
        }

        throw new EngineeringException($"{need}, and '{tool} --version' does not answer.");
    }

    private static int Major(string version) => int.TryParse(version.TrimStart('v').Split('.')[0], out var major) ? major : 0;
}
