using Microsoft.Extensions.Configuration;
using Nis2Functions.Hosting;

namespace Nis2Functions.Tests.Security;

public sealed class DevelopmentInAzureTests
{
    [Theory]
    [InlineData("WEBSITE_HOSTNAME", "func-nis2.azurewebsites.net")]
    [InlineData("WEBSITE_HOSTNAME", "localhost.example.org")]
    [InlineData("WEBSITE_INSTANCE_ID", "0a1b")]
    [InlineData("WEBSITE_SITE_NAME", "func-nis2")]
    [InlineData("WEBSITE_OWNER_NAME", "subscription+group")]
    [InlineData("WEBSITE_POD_NAME", "pod")]
    [InlineData("LEGION_SERVICE_HOST", "10.0.0.1")]
    public void RefusesToStart(string marker, string value) =>
        Assert.Throws<InvalidOperationException>(() => AppSettings.From(Configured(marker, value)));

    [Theory]
    [InlineData("WEBSITE_HOSTNAME", "localhost:7071")]
    [InlineData("WEBSITE_HOSTNAME", "")]
    public void StartsUnderCoreTools(string marker, string value) =>
        Assert.True(AppSettings.From(Configured(marker, value)).Development);

    private static IConfiguration Configured(string marker, string value) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["NIS2_ENVIRONMENT"] = "Development", [marker] = value })
        .Build();
}
