using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Moq;
using Nis2.Storage.Directory;
using Nis2Functions.Hosting;
using Nis2Functions.Security;
using NodaTime;

namespace Nis2Functions.Tests.Security;

/// <summary>Every function with every role, in the caller's own organisation and in another's.</summary>
public sealed class AccessMatrixTests : IDisposable
{
    private const string Caller = "caller";
    private const string Own = "own";
    private const string Other = "other";
    private readonly string folder = Directory.CreateTempSubdirectory("nis2-matrix-").FullName;
    private readonly Kept kept = new();
    private readonly DevelopmentIssuer issuer;
    private readonly Authorisation authorisation;

    public AccessMatrixTests()
    {
        issuer = new DevelopmentIssuer(folder, kept.Time);
        authorisation = new Authorisation(
            new TokenValidator(issuer.Parameters, TokenClaims.Development),
            kept.Members,
            new AppSettings
            {
                Development = true,
                LocalDirectory = folder,
                SweepGrace = Duration.FromMinutes(1),
                DeliveryRetention = Duration.FromDays(90),
            });
    }

    public static TheoryData<string> Guarded => new(Triggered().Where(method => !IsOpen(method)).Select(EntryPoint));

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task AdmitsByRoleInTheRoutesOrganisationAlone(string entryPoint)
    {
        var method = Triggered().Single(one => EntryPoint(one) == entryPoint);
        var asked = method.GetCustomAttribute<AccessAttribute>()!.Roles;
        var ofOrganisation = Route(method).Contains("{org}", StringComparison.Ordinal);
        Assert.Equal(401, await StatusAsync(method, Own, token: null));
        Assert.Equal(401, await StatusAsync(method, Own, token: "forged"));
        foreach (var role in Enum.GetValues<Role>())
        {
            await kept.Members.SetAsync(Own, new RoleAssignment(Caller, [role.ToString()]), default);
            var token = issuer.Issue(Caller, []);
            var own = asked.Count == 0 || (ofOrganisation && asked.Contains(role)) ? 200 : 403;
            Assert.Equal((role, own), (role, await StatusAsync(method, Own, token)));
            Assert.Equal((role, ofOrganisation ? 404 : own), (role, await StatusAsync(method, Other, token)));
        }
    }

    // What anybody with any role may change is their own: a calendar feed. An audit pack is a copy of what an auditor reads anyway.
    [Fact]
    public void LetsReadersAndAuditorsChangeNothingOfTheOrganisation()
    {
        var writable = Triggered()
            .Where(method => !IsOpen(method) && Route(method).Contains("{org}", StringComparison.Ordinal))
            .Where(method => Trigger(method).Methods!.Any(verb => verb != "get"))
            .Where(method => AccessRule.Of(method).Admits(new HashSet<Role> { Role.Reader, Role.Auditor }))
            .Select(method => method.Name);
        Assert.All(writable, name => Assert.True(name.Contains("Feed", StringComparison.Ordinal) || name == "RequestAuditPack", name));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<int> StatusAsync(MethodInfo method, string organisation, string? token)
    {
        var exchange = new Exchange(Trigger(method).Methods![0].ToUpperInvariant());
        if (token is not null)
            exchange.With("Authorization", "Bearer " + token);
        if (Route(method).Contains("{org}", StringComparison.Ordinal))
            exchange.Request.RouteValues[Authorisation.OrganisationParameter] = organisation;
        var definition = new Mock<FunctionDefinition>();
        definition.Setup(one => one.EntryPoint).Returns(EntryPoint(method));
        var context = new Mock<FunctionContext>();
        context.Setup(one => one.FunctionDefinition).Returns(definition.Object);
        context.Setup(one => one.Items).Returns(new Dictionary<object, object> { ["HttpRequestContext"] = exchange.Request.HttpContext });
        var reached = false;
        await authorisation.Invoke(context.Object, _ =>
        {
            reached = true;
            return Task.CompletedTask;
        });
        Assert.Equal(exchange.Status == 200, reached);
        return exchange.Status;
    }

    private static IEnumerable<MethodInfo> Triggered() => typeof(Authorisation).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .Where(method => method.GetParameters().Any(one => one.IsDefined(typeof(HttpTriggerAttribute))));

    private static HttpTriggerAttribute Trigger(MethodInfo method) =>
        method.GetParameters().Select(one => one.GetCustomAttribute<HttpTriggerAttribute>()).OfType<HttpTriggerAttribute>().Single();

    private static string Route(MethodInfo method) => Trigger(method).Route ?? string.Empty;

    private static bool IsOpen(MethodInfo method) => method.IsDefined(typeof(OpenAccessAttribute));

    private static string EntryPoint(MethodInfo method) => $"{method.DeclaringType!.FullName}.{method.Name}";
}
