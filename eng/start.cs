#:property PublishAot=false
#:project Tooling/Tooling.csproj
// Builds the app and runs it on this machine, with the storage emulator, until Ctrl+C. What it stores lies below .local and stays.
// Options after `--`: `--port N`.
using Engineering;

return await Entry.RunAsync(async stop =>
{
    var port = new Arguments(args, "--port").Port("--port", otherwise: 7071);
    var repository = Repository.Find();
    if (!StoragePorts.IsFree(port))
        throw new EngineeringException($"Port {port} is taken: end what listens there or choose another, `eng/start.cs -- --port N`.");
    using var only = LocalLock.Take(repository);
    Environment.SetEnvironmentVariable("FunctionsPlatform", "Local");
    var project = Path.Combine(repository.Root, "src", "Nis2Functions", "Nis2Functions.csproj");

    await Prerequisites.CheckAsync(repository, stop);
    await NodePackages.InstallAsync(repository, stop);
    await Restore.RunAsync(repository, stop);
    await Build.RunAsync(repository, project, stop);
    var assembly = await Build.AssemblyAsync(repository, project, stop);

    var data = Directory.CreateDirectory(Path.Combine(repository.LocalFolder, "azurite")).FullName;
    await using var storage = await Azurite.StartAsync(repository, data, StoragePorts.UsualIfFree(), stop);
    var settings = LocalSettings.For(repository.LocalFolder, storage.Ports, port);
    await using var app = await LocalApp.StartAsync(assembly, port, settings, stop);
    Banner.Show(repository, storage.Ports, app.Address);

    using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
    await Task.WhenAny(app.EndAsync(ended.Token), storage.EndAsync(ended.Token));
    await ended.CancelAsync();
    if (stop.IsCancellationRequested)
    {
        Console.WriteLine("Stopping the app and the storage emulator; what they hold stays in .local.");
        return 0;
    }

    throw new EngineeringException(
        app.HasEnded ? $"The app ended with exit code {app.ExitCode}." : "The storage emulator ended, so the app was stopped.");
});
