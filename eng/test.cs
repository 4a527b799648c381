#:property PublishAot=false
#:project Tooling/Tooling.csproj
// Builds everything and runs every test against one storage emulator; the last line says how it went.
// Options after `--`: `--project Name` (part of a name), `--filter Expression` (as dotnet test takes it).
using Engineering;

return await Entry.RunAsync(async stop =>
{
    var options = new Arguments(args, "--project", "--filter");
    var repository = Repository.Find();
    var projects = TestProject.All(repository).Where(p => p.Name.Contains(options["--project"] ?? "")).ToList();
    if (projects.Count == 0)
        throw new EngineeringException($"No test project's name contains '{options["--project"]}'.");

    await Prerequisites.CheckAsync(repository, stop);
    await NodePackages.InstallAsync(repository, stop);
    await Restore.RunAsync(repository, stop);
    await Build.RunAsync(repository, repository.Solution, stop);

    IReadOnlyList<TestResult> results;
    await using (var storage = await Azurite.StartAsync(repository, folder: null, StoragePorts.Any, stop))
    {
        Console.WriteLine($"Testing, storage emulator on ports {storage.Ports.Blob}, {storage.Ports.Queue} and {storage.Ports.Table} ...");
        results = await TestSuite.RunAsync(repository, projects, options["--filter"], storage.Ports.ConnectionString, stop);
    }

    var (passed, failed, skipped) = (results.Sum(r => r.Passed), results.Sum(r => r.Failed), results.Sum(r => r.Skipped));
    Console.WriteLine($"{passed} passed, {failed} failed" + (skipped > 0 ? $", {skipped} skipped" : ""));
    return failed == 0 && passed > 0 ? 0 : 1;
});
