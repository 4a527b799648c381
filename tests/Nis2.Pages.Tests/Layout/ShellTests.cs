using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;

namespace Nis2.Pages.Tests.Layout;

public sealed class ShellTests
{
    [Fact]
    public async Task PolicyLetsItsOwnStyleThroughAndNoOther()
    {
        var page = await Rendering.DocumentAsync(pages => pages.NotFoundAsync(null));
        var style = Assert.Single(page.QuerySelectorAll("style")).TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"style-src 'sha256-{hash}';", PageRenderer.ContentSecurityPolicy);
        Assert.StartsWith("default-src 'none';", PageRenderer.ContentSecurityPolicy);
    }

    [Fact]
    public async Task NeedsNothingThatThePolicyForbids()
    {
        var page = await Rendering.DocumentAsync(pages => pages.HomeAsync(Samples.Home(Samples.Organisation([Samples.Card("x")]))));
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, [style]"));
        Assert.StartsWith("<!DOCTYPE html>", await Rendering.TextAsync(pages => pages.NotFoundAsync(null)));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task OffersToSignOutOnlyWhereSomeoneIsSignedIn()
    {
        var signedIn = await Rendering.DocumentAsync(pages => pages.NotFoundAsync("someone"));
        Assert.EndsWith("/signout", ((IHtmlFormElement)signedIn.QuerySelector("header form")!).Action);
        var signedOut = await Rendering.DocumentAsync(pages => pages.NotFoundAsync(null));
        Assert.Null(signedOut.QuerySelector("form"));
    }
}
