using Nis2Functions.Pages;

namespace Nis2Functions.Tests.Pages;

public sealed class NextPageTests
{
    [Theory]
    [InlineData("/organisations/acme/incidents/incident-1", true)]
    [InlineData("/organisations/acme/incidents/incident-1/forms/submission?stage=early-warning", true)]
    [InlineData("//organisations.example/", false)]
    [InlineData("https://organisations.example/", false)]
    [InlineData("/organisations/\\evil.example", false)]
    [InlineData("/organisations/x\nLocation:", false)]
    [InlineData("/organisations/x\n", false)]
    [InlineData("/api/organisations", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void GoesOnToOwnPagesOnly(string? address, bool own) => Assert.Equal(own ? address : null, NextPage.Checked(address));
}
