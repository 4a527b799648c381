using Microsoft.Azure.Functions.Worker.Builder;
using Nis2.LocalHost.Hosting;
using Nis2.LocalHost.Tests.Http;

namespace Nis2.LocalHost.Tests.Hosting;

public sealed class RefusalTests
{
    [Theory]
    [InlineData(typeof(RefusedFunctions.PrivateMethod), "not public")]
    [InlineData(typeof(RefusedFunctions.InternalType), "not public")]
    [InlineData(typeof(RefusedFunctions.AbstractType), "abstract")]
    [InlineData(typeof(RefusedFunctions.Duplicates), "already")]
    [InlineData(typeof(RefusedFunctions.NoTrigger), "no trigger")]
    [InlineData(typeof(RefusedFunctions.TwoTriggers), "more than one trigger")]
    [InlineData(typeof(RefusedFunctions.BadName), "'has space'")]
    [InlineData(typeof(RefusedFunctions.Host), "'Host'")]
    [InlineData(typeof(RefusedFunctions.UnboundParameter), "'name'")]
    [InlineData(typeof(RefusedFunctions.WrongTriggerType), "HttpRequest")]
    [InlineData(typeof(RefusedFunctions.WrongAnswer), "IResult")]
    [InlineData(typeof(RefusedFunctions.LevelLeftOut), "name the level")]
    [InlineData(typeof(RefusedFunctions.AdminRoute), "admin")]
    [InlineData(typeof(RefusedFunctions.SameRoute), "'a/{id}'", "already")]
    [InlineData(typeof(RefusedFunctions.AsyncVoid), "async void")]
    public void NamesMethodAndReason(Type type, params string[] reasons)
    {
        var refusal = Assert.Throws<FunctionRefusedException>(() => RunningApp.Build([type]));

        Assert.Contains(type.FullName!, refusal.Message, StringComparison.Ordinal);
        Assert.All(reasons, reason => Assert.Contains(reason, refusal.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void RefusesHttpFunctionsWithoutTheWebApplication()
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.FunctionTypes = [typeof(RouteFunctions)];

        var refusal = Assert.Throws<InvalidOperationException>(builder.Build);

        Assert.Contains("ConfigureFunctionsWebApplication", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LooksIntoEveryClassOfTheAssemblyThatTheSettingsName()
    {
        var builder = FunctionsApplication.CreateBuilder(["--LocalHost:FunctionsAssembly=Nis2.LocalHost.Tests"]);

        var refusal = Assert.Throws<FunctionRefusedException>(builder.Build);

        Assert.Contains("Nis2.LocalHost.Tests.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BuildsOnce()
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.FunctionTypes = [];
        builder.Build().Dispose();

        Assert.Throws<InvalidOperationException>(builder.Build);
    }
}
