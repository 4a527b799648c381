using Nis2Functions.OpenApi;

namespace Nis2Functions.Tests.OpenApi;

public sealed class RouteTemplateTests
{
    [Theory]
    [InlineData("api/health/live", "/api/health/live", "")]
    [InlineData("api/organisations/{org}/incidents/{id:maxlength(90)}", "/api/organisations/{org}/incidents/{id}", "org,id")]
    [InlineData("api/calendar/{token:maxlength(64)}.ics", "/api/calendar/{token}.ics", "token")]
    [InlineData("files/{*path}", "/files/{path}", "path")]
    [InlineData("things/{id?}", "/things/{id}", "id")]
    [InlineData("{ignored:maxlength(0)?}", "/", "")]
    public void KeepsNamesOnly(string route, string path, string parameters)
    {
        var template = RouteTemplate.Parse(route);
        Assert.Equal(path, template.Path);
        Assert.Equal(parameters, string.Join(',', template.Parameters));
    }
}
