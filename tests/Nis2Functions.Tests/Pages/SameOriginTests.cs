using Nis2Functions.Pages;

namespace Nis2Functions.Tests.Pages;

public sealed class SameOriginTests
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin", true)]
    [InlineData("Sec-Fetch-Site", "same-site", false)]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Sec-Fetch-Site", "none", false)]
    [InlineData("Origin", "http://localhost:7071", true)]
    [InlineData("Origin", "http://localhost:7072", false)]
    [InlineData("Origin", "http://localhost.example.org:7071", false)]
    [InlineData("Origin", "null", false)]
    [InlineData("X-Other", "x", false)]
    public void TakesTheBrowsersWord(string header, string value, bool own) =>
        Assert.Equal(own, SameOrigin.Is(new Exchange("POST").With(header, value).Request));

    [Fact]
    public void BelievesTheStricterHeader()
    {
        var exchange = new Exchange("POST").With("Sec-Fetch-Site", "cross-site").With("Origin", "http://localhost:7071");
        Assert.False(SameOrigin.Is(exchange.Request));
    }
}
