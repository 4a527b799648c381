namespace Browser.Tests;

[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Reason;

    internal static string? Reason => InstalledBrowser.Path is null && !InstalledBrowser.Required ? InstalledBrowser.None : null;
}
