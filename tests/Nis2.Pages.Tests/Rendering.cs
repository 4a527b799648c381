using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Nis2.Pages.Tests;

internal static class Rendering
{
    public static async Task<IHtmlDocument> DocumentAsync(Func<PageRenderer, Task<string>> render) =>
        new HtmlParser().ParseDocument(await TextAsync(render));

    public static async Task<string> TextAsync(Func<PageRenderer, Task<string>> render)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        return await render(new PageRenderer(services, NullLoggerFactory.Instance));
    }
}
