using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Nis2.Pages;
using Nis2.Pages.Languages;
using Nis2.Pages.OnCall;
using Nis2.Pages.SignIn;
using Nis2Functions.Pages;

namespace Nis2Functions.Tests.Pages;

public sealed class PageServicesTests
{
    // The Functions integration of ASP.NET Core brings MVC, whose services for rendering are scoped; development checks scopes.
    [Fact]
    public async Task RenderAmongTheServicesOfMvc()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = true);
        builder.Services.AddMvc();
        builder.Services.AddPages();
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();

        var renderer = scope.ServiceProvider.GetRequiredService<PageRenderer>();
        var page = await renderer.SignInAsync(Language.English, new SignInView(false, Refused: false));

        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        // Among these services a form without an address of its own fails: it asks for a navigation that nobody started.
        var form = await renderer.AcknowledgementAsync(Language.English, new AcknowledgementView(AcknowledgementState.Open));
        Assert.Contains("<form method=\"post\" action=\"?\">", form, StringComparison.Ordinal);
    }
}
