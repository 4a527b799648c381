using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Moq;
using Nis2Functions.Hosting;
using Nis2Functions.Organisations;
using Nis2Functions.Security;
using NodaTime;

namespace Nis2Functions.Tests.Security;

public sealed class FirstAdministratorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("nis2-security-").FullName;
    private readonly Kept kept = new();

    [Theory]
    [InlineData("first", "acme", true)]
    [InlineData("first", "other", false)]
    [InlineData("second", "acme", false)]
    public async Task IsAdministratorOfThatOrganisationAlone(string principal, string organisation, bool admitted)
    {
        var issuer = new DevelopmentIssuer(folder, kept.Time);
        var exchange = new Exchange().With("Authorization", "Bearer " + issuer.Issue(principal, []));
        exchange.Request.RouteValues[Authorisation.OrganisationParameter] = organisation;
        var definition = new Mock<FunctionDefinition>();
        definition.Setup(one => one.EntryPoint).Returns($"{typeof(MemberFunctions).FullName}.{nameof(MemberFunctions.ListMembers)}");
        var context = new Mock<FunctionContext>();
        context.Setup(one => one.FunctionDefinition).Returns(definition.Object);
        context.Setup(one => one.Items).Returns(new Dictionary<object, object> { ["HttpRequestContext"] = exchange.Request.HttpContext });
        var tokens = new TokenValidator(issuer.Parameters, TokenClaims.Development);
        var authorisation = new Authorisation(tokens, kept.Members, Settings(new("first", "acme")));

        var reached = false;
        await authorisation.Invoke(context.Object, _ =>
        {
            reached = true;
            return Task.CompletedTask;
        });

        Assert.Equal(admitted, reached);
        Assert.Equal(admitted ? 200 : 404, exchange.Status);
    }

    [Theory]
    [InlineData("someone", "acme", true)]
    [InlineData("someone", "", false)]
    [InlineData(null, "acme", false)]
    public void NeedsBothSettings(string? principal, string? organisation, bool there)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["FirstAdministrator:Principal"] = principal,
            ["FirstAdministrator:Organisation"] = organisation,
        }).Build();
        Assert.Equal(there, FirstAdministrator.Read(configuration) is not null);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static AppSettings Settings(FirstAdministrator first) => new()
    {
        Development = true,
        LocalDirectory = "unused",
        SweepGrace = Duration.FromMinutes(1),
        DeliveryRetention = Duration.FromDays(90),
        FirstAdministrator = first,
    };
}
