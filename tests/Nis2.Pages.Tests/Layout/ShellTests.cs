using AngleSharp.Html.Dom;
using Nis2.Pages.Assets;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Tests.Layout;

public sealed class ShellTests
{
    [Fact]
    public async Task NeedsNothingThatThePolicyForbids()
    {
        var page = await HomeAsync(Language.English);
        Assert.StartsWith("default-src 'none';", PageRenderer.ContentSecurityPolicy);
        Assert.DoesNotContain("unsafe", PageRenderer.ContentSecurityPolicy);
        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, img, iframe, [style]"));
        Assert.All(page.All, element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on")));
        Assert.StartsWith("<!DOCTYPE html>", await Rendering.TextAsync(pages => pages.NotFoundAsync(Language.English, null)));
    }

    [Fact]
    public async Task LoadsAssetsThatExist()
    {
        var page = await HomeAsync(Language.English);
        string[] addresses =
            [page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, page.QuerySelector("script")!.GetAttribute("src")!];
        Assert.All(addresses, address => Assert.NotNull(Asset.Find(address["/assets/".Length..])));
        Assert.Null(Asset.Find("site.css"));
    }

    [Theory]
    [InlineData("en", "Open incidents", "Deutsch")]
    [InlineData("de", "Offene Vorfälle", "English")]
    public async Task SpeaksTheLanguageAndOffersTheOther(string tag, string title, string other)
    {
        var page = await HomeAsync(Language.Find(tag)!);
        Assert.Equal(tag, page.DocumentElement.GetAttribute("lang"));
        Assert.StartsWith(title, page.Title);
        Assert.Equal(other, page.QuerySelector("nav.languages a:not([aria-current])")!.TextContent);
    }

    [Fact]
    public async Task LetsTheKeyboardSkipToTheContent()
    {
        var page = await HomeAsync(Language.English);
        Assert.Equal("#main", page.QuerySelector("body > a:first-child")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main#main"));
    }

    [Fact]
    public async Task OffersToSignOutOnlyWhereSomeoneIsSignedIn()
    {
        var signedIn = await Rendering.DocumentAsync(pages => pages.NotFoundAsync(Language.English, "someone"));
        Assert.EndsWith("/signout", ((IHtmlFormElement)signedIn.QuerySelector("header form")!).Action);
        var signedOut = await Rendering.DocumentAsync(pages => pages.NotFoundAsync(Language.English, null));
        Assert.Null(signedOut.QuerySelector("form"));
    }

    private static Task<IHtmlDocument> HomeAsync(Language language) =>
        Rendering.DocumentAsync(pages => pages.HomeAsync(language, Samples.Home(Samples.Organisation([Samples.Card("x")]))));
}
