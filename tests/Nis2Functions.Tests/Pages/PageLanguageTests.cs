using Microsoft.AspNetCore.Http;
using Nis2Functions.Pages;

namespace Nis2Functions.Tests.Pages;

public sealed class PageLanguageTests
{
    [Theory]
    [InlineData("?lang=de", null, "en", "de")]
    [InlineData("?lang=en", "de", "de", "en")]
    [InlineData("?lang=xx", "de", "en", "de")]
    [InlineData("", "de", "en", "de")]
    [InlineData("", null, "de-AT,de;q=0.9,en;q=0.8", "de")]
    [InlineData("", null, "fr,en;q=0.5,de;q=0.7", "de")]
    [InlineData("", null, "de;q=0,en", "en")]
    [InlineData("", null, "fr", "en")]
    [InlineData("", null, "!!", "en")]
    public void AsksTheAddressThenTheCookieThenTheBrowser(string query, string? cookie, string accepted, string tag)
    {
        var exchange = new Exchange().With("Accept-Language", accepted);
        exchange.Request.QueryString = new QueryString(query);
        if (cookie is not null)
            exchange.With("Cookie", $"{PageLanguage.Cookie}={cookie}");
        Assert.Equal(tag, PageLanguage.Of(exchange.Request).Tag);
    }

    [Fact]
    public void KeepsWhatTheAddressAskedFor()
    {
        var exchange = new Exchange();
        exchange.Request.QueryString = new QueryString("?lang=de-DE");
        PageLanguage.Of(exchange.Request);
        Assert.StartsWith("nis2-language=de;", exchange.Headers.SetCookie.ToString());
    }
}
