#:property PublishAot=false
#:project Tooling/Tooling.csproj
// Measures the app against a bare endpoint that asks as much of storage, in one run on this machine. Not part of the tests.
using Engineering;

return await Entry.RunAsync(async stop =>
{
    _ = new Arguments(args);
    var repository = Repository.Find();
    Environment.SetEnvironmentVariable("FunctionsPlatform", "Local");
    Environment.SetEnvironmentVariable("Configuration", "Release");
    // The emulator answers a range query by going through the whole table, and nothing else meanwhile: a sweep would be measured.
    Environment.SetEnvironmentVariable("SweepSchedule", "0 0 0 1 1 *");
    Environment.SetEnvironmentVariable("HousekeepingSchedule", "0 0 0 1 1 *");
    var app = Path.Combine(repository.Root, "src", "Nis2Functions", "Nis2Functions.csproj");
    var benchmarks = Path.Combine(repository.Root, "tests", "Benchmarks", "Benchmarks.csproj");

    await Prerequisites.CheckAsync(repository, stop);
    await NodePackages.InstallAsync(repository, stop);
    await Restore.RunAsync(repository, stop);
    await Build.RunAsync(repository, app, stop);
    await Build.RunAsync(repository, benchmarks, stop);

    var folder = Directory.CreateTempSubdirectory("nis2-bench-").FullName;
    await using var storage = await Azurite.StartAsync(repository, folder: null, StoragePorts.Any, stop);
    var port = StoragePorts.FreePort();
    await using var running = await LocalApp.StartAsync(
        await Build.AssemblyAsync(repository, app, stop), port, LocalSettings.For(folder, storage.Ports, port), stop);
    var measured = await Command.RunAsync(
        "dotnet",
        [await Build.AssemblyAsync(repository, benchmarks, stop), $"{running.Address}", Path.Combine(folder, "admin.token")],
        repository.Root,
        stop,
        Console.WriteLine,
        new Dictionary<string, string> { ["NIS2_TEST_STORAGE"] = storage.Ports.ConnectionString });
    Directory.Delete(folder, recursive: true);
    return measured.ExitCode;
});
