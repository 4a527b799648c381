namespace Engineering;

/// <summary>Restores the solution, with the folder feed where the registry lacks packages.</summary>
public static class Restore
{
    public static void Run(string root)
    {
        var solution = Path.Combine(root, "Nis2Functions.sln");
        var first = Command.Run("dotnet", ["restore", solution], root);
        if (first.ExitCode == 0)
            return;
        if (!first.Output.Contains("NU1101") && !first.Output.Contains("NU1102") && !first.Output.Contains("NU1103"))
            first.EnsureSucceeded("dotnet restore failed");
        Console.WriteLine("  The package registry lacks Azure SDK packages: packing them from npm into .feed (about 110 MB to fetch, once)");
        PackageFeed.Fill(Path.Combine(root, ".feed"));
        Command.Run("dotnet", ["restore", solution], root).EnsureSucceeded("dotnet restore failed even with the packages from npm");
    }
}
