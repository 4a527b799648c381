using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>One person's browser; it collects whatever the browser complains about.</summary>
public sealed class Visit : IAsyncDisposable
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] },
    };

    private readonly IBrowserContext context;
    private readonly Screen screen;
    private readonly List<string> complaints = [];

    internal Visit(IBrowserContext context, IPage page, Screen screen)
    {
        (this.context, Page, this.screen) = (context, page, screen);
        // A form that comes back with errors is no fault, but the console calls its status one.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsAnswer(message.Text))
                complaints.Add($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
    }

    public IPage Page { get; }

    public IBrowserContext Context => context;

    /// <summary>No accessibility rule broken, nothing to complain about, nothing that sticks out on either side.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(string name)
    {
        await PictureAsync(name);
        var broken = (await Page.RunAxe(Rules)).Violations
            .SelectMany(rule => rule.Nodes.Select(node => $"{name}: {rule.Id}: {rule.Help}: {node.Html}"));
        var wide = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return [.. broken, .. wide > 0 ? new[] { $"{name}: {wide} pixels too wide" } : [], .. complaints];
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();

    private static bool IsAnswer(string text) =>
        text.Contains("status of 409", StringComparison.Ordinal)
        || text.Contains("status of 422", StringComparison.Ordinal)
        || text.Contains("status of 400", StringComparison.Ordinal);

    // For people who want to look: a folder in NIS2_PICTURES gets every page that was tested.
    private async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("NIS2_PICTURES") is { } folder)
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name} {screen}.png"), FullPage = true });
    }
}
