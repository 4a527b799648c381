using AngleSharp.Html.Dom;
using Nis2.Pages.SignIn;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Tests.SignIn;

public sealed class SignInPageTests
{
    [Fact]
    public async Task PostsTheTokenToSignIn()
    {
        var page = await RenderAsync(new SignInView(DevelopmentIssuer: true, Refused: false));
        var form = (IHtmlFormElement)page.QuerySelector("form")!;
        Assert.Equal("post", form.Method);
        Assert.EndsWith("/signin", form.Action);
        Assert.Equal("token", Assert.Single(form.QuerySelectorAll("textarea")).GetAttribute("name"));
        Assert.Null(page.QuerySelector("[role=alert]"));
    }

    [Fact]
    public async Task SaysThatATokenWasRefused()
    {
        var page = await RenderAsync(new SignInView(DevelopmentIssuer: true, Refused: true));
        Assert.Contains("not valid", page.QuerySelector("[role=alert]")!.TextContent);
    }

    [Fact]
    public async Task HasNoFormWithoutTheDevelopmentIssuer()
    {
        var page = await RenderAsync(new SignInView(DevelopmentIssuer: false, Refused: false));
        Assert.Null(page.QuerySelector("form"));
    }

    [Fact]
    public async Task LeadsToThePlatformsSignInWhereThereIsOne()
    {
        var page = await RenderAsync(
            new SignInView(DevelopmentIssuer: false, Refused: false, At: "/.auth/login/aad?post_login_redirect_uri=%2F"));
        Assert.Equal("/.auth/login/aad?post_login_redirect_uri=%2F", page.QuerySelector("section.sign-in a")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("form textarea"));
    }

    private static Task<IHtmlDocument> RenderAsync(SignInView view) =>
        Rendering.DocumentAsync(pages => pages.SignInAsync(Language.English, view));
}
