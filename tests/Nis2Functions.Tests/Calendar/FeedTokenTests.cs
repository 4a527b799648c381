using Nis2Functions.Calendar;

namespace Nis2Functions.Tests.Calendar;

public sealed class FeedTokenTests
{
    [Theory]
    [InlineData("acme")]
    [InlineData("Ünïted/../?#%")]
    public void ReadsWhatItWrote(string organisation)
    {
        var token = new FeedToken(organisation, "secret-_");
        Assert.True(FeedToken.TryParse(token.ToString(), out var read));
        Assert.Equal(token, read);
        Assert.Matches("^[A-Za-z0-9_.-]+$", token.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(".secret")]
    [InlineData("nodot")]
    [InlineData("not base64!.secret")]
    [InlineData("_w.secret")]
    public void RefusesWhatIsNone(string text) => Assert.False(FeedToken.TryParse(text, out _));
}
