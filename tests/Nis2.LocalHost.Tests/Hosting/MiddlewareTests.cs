using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Nis2.LocalHost.Tests.Http;

namespace Nis2.LocalHost.Tests.Hosting;

public sealed class MiddlewareTests
{
    [Fact]
    public async Task WrapsInTheOrderOfRegistration()
    {
        List<string> seen = [];
        await using var app = await RunningApp.StartAsync([typeof(RouteFunctions)], configure: builder =>
        {
            builder.Services.AddSingleton(seen);
            builder.UseMiddleware(async (_, next) =>
            {
                seen.Add("first in");
                await next();
                seen.Add("first out");
            });
            builder.UseMiddleware<Recorder>();
        });

        await app.Client.GetStringAsync("api/named");

        Assert.Equal(["first in", "Named httpTrigger request", "first out"], seen);
    }

    [Fact]
    public async Task AnswersInTheFunctionsSteadGivenAShortCircuit()
    {
        await using var app = await RunningApp.StartAsync([typeof(RouteFunctions)], configure: builder =>
        {
            builder.UseWhen(context => context.FunctionDefinition.Name == "Named", (context, _) =>
            {
                context.GetInvocationResult().Value = new StatusCodeResult(StatusCodes.Status403Forbidden);
                return Task.CompletedTask;
            });
            builder.UseWhen<Refuser>(context => context.GetHttpContext()!.Request.Path.StartsWithSegments("/api/items"));
        });

        Assert.Equal(HttpStatusCode.Forbidden, (await app.Client.GetAsync("api/named")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await app.Client.GetAsync("api/items/a")).StatusCode);
        Assert.Equal("x first", await app.Client.GetStringAsync("api/optional/x"));
    }

    [Fact]
    public async Task HidesDetailsOfAMiddlewaresException()
    {
        await using var app = await RunningApp.StartAsync([typeof(RouteFunctions)], configure: builder =>
            builder.UseMiddleware((_, _) => throw new InvalidOperationException("the secret detail")));

        var answer = await app.Client.GetAsync("api/named");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task HasOneScopeForTheWholeInvocation()
    {
        await using var app = await RunningApp.StartAsync([typeof(ScopedFunctions)], configure: builder =>
        {
            builder.Services.AddScoped<ScopedFunctions.Scoped>();
            builder.UseMiddleware((context, next) =>
            {
                context.InstanceServices.GetRequiredService<ScopedFunctions.Scoped>().Mark = context.InvocationId;
                return next();
            });
        });

        var first = await app.Client.GetStringAsync("api/scoped");

        Assert.True(Guid.TryParse(first, out _));
        Assert.NotEqual(first, await app.Client.GetStringAsync("api/scoped"));
    }

    private sealed class Recorder(List<string> seen) : IFunctionsWorkerMiddleware
    {
        public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            var binding = context.FunctionDefinition.InputBindings.Values.Single();
            seen.Add($"{context.FunctionDefinition.Name} {binding.Type} {binding.Name}");
            return next(context);
        }
    }

    private sealed class Refuser : IFunctionsWorkerMiddleware
    {
        public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            context.GetHttpContext()!.Response.StatusCode = StatusCodes.Status409Conflict;
            return Task.CompletedTask;
        }
    }
}
