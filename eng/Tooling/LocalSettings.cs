namespace Engineering;

/// <summary>What the app is told when it runs on a developer's machine. A variable that is already set wins.</summary>
public static class LocalSettings
{
    public static IReadOnlyDictionary<string, string> For(string folder, StoragePorts ports, int port)
    {
        var settings = new Dictionary<string, string>
        {
            ["NIS2_ENVIRONMENT"] = "Development",
            ["TaskHub"] = "nis2hub",
            // Quicker than in production, so that what was missed shows at once.
            ["SweepSchedule"] = "*/15 * * * * *",
            ["HousekeepingSchedule"] = "0 */10 * * * *",
            ["AnchorSchedule"] = "0 5 0 * * *",
            ["NoticesQueue"] = "notices",
            ["TicketsQueue"] = "tickets",
            ["PublicAddress"] = $"http://127.0.0.1:{port}",
        };
        foreach (var name in settings.Keys.ToList())
            settings[name] = Environment.GetEnvironmentVariable(name) ?? settings[name];
        settings["AzureWebJobsStorage"] = ports.ConnectionString;
        settings["NIS2_LOCAL_DIRECTORY"] = folder;
        return settings;
    }
}
