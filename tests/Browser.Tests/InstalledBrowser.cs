namespace Browser.Tests;

/// <summary>A Chromium, Chrome or Edge of this machine; nothing is downloaded.</summary>
internal static class InstalledBrowser
{
    public const string None = "No Chromium, Chrome or Edge is installed.";

    /// <summary>Null where there is none.</summary>
    public static string? Path { get; } = Candidates().FirstOrDefault(File.Exists);

    /// <summary>Where the pages must be tested, a missing browser is a failure.</summary>
    public static bool Required => Environment.GetEnvironmentVariable("NIS2_REQUIRE_BROWSER") == "1";

    private static IEnumerable<string> Candidates()
    {
        if (OperatingSystem.IsMacOS())
        {
            return
            [
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            ];
        }

        if (OperatingSystem.IsWindows())
        {
            return
                from folder in new[] { "ProgramFiles", "ProgramFiles(x86)", "LocalAppData" }
                let root = Environment.GetEnvironmentVariable(folder)
                where root is not null
                from browser in new[] { @"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe" }
                select System.IO.Path.Combine(root, browser);
        }

        return
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(System.IO.Path.PathSeparator)
            from name in new[] { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge" }
            select System.IO.Path.Combine(folder, name);
    }
}
