namespace Engineering;

/// <summary>The Node packages that the lock file names, installed once for each state of that file.</summary>
public static class NodePackages
{
    public static async Task InstallAsync(Repository repository, CancellationToken stop)
    {
        var locked = Path.Combine(repository.NodeFolder, "package-lock.json");
        var installed = Path.Combine(repository.NodeFolder, "node_modules", ".installed-lock.json");
        if (File.Exists(installed) && File.ReadAllBytes(locked).AsSpan().SequenceEqual(File.ReadAllBytes(installed)))
            return;
        await Step.RunAsync("Installing the storage emulator and a parser (npm ci)", async () =>
        {
            var npm = await Command.RunAsync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], repository.NodeFolder, stop);
            npm.EnsureSucceeded("npm could not install what eng/npm/package-lock.json names");
            File.Copy(locked, installed, overwrite: true);
        });
    }
}
