using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2.Tests.Shared;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Notices;
using Nis2Functions.Secrets;
using Nis2Functions.Security;
using Nis2Functions.Webhooks;
using NodaTime;

namespace Nis2Functions.Tests.House;

/// <summary>The app's own services over tables in memory, with one organisation in it.</summary>
internal sealed class TestHouse : IAsyncDisposable
{
    public const string Organisation = "acme";

    private readonly ServiceProvider services;

    private TestHouse(Action<IServiceCollection>? replace, IReadOnlyDictionary<string, string?> configured)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(configured).Build();
        var settings = new AppSettings
        {
            Development = true,
            LocalDirectory = "unused",
            SweepGrace = Duration.FromMinutes(1),
            DeliveryRetention = Duration.FromDays(90),
        };
        var all = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton(new SubjectStore(Streams, Payloads, new CountingSalts()))
            .AddSingleton(new Outbox(Streams, Sent))
            .AddSingleton(new EventReplay(Streams))
            .AddSingleton(new PeopleDirectory(Streams))
            .AddSingleton(new PageLinks(Streams, new CountingSalts()))
            .AddSingleton(new DeliveryLog(Registry, new MemoryBodies()))
            .AddSingleton(new ReconciliationLog(Registry))
            .AddSingleton(new TokenValidator(null, TokenClaims.Entra))
            .AddSubjects()
            .AddWebhooks(configuration, settings)
            .AddNotices(configuration, settings)
            .AddSingleton<ISourceSecrets>(Secrets);
        replace?.Invoke(all);
        services = all.BuildServiceProvider();
    }

    public InMemoryTable Streams { get; } = new();

    public InMemoryPayloads Payloads { get; } = new();

    public InMemoryTable Registry { get; } = new();

    public RecordingSender Sent { get; } = new();

    public ManualTime Time { get; } = new();

    public MemorySecrets Secrets { get; } = new();

    public Mock<DurableTaskClient> Client { get; } = new("test");

    public static async Task<TestHouse> BuildAsync(
        Action<IServiceCollection>? replace = null, params (string Name, string Value)[] configured)
    {
        var house = new TestHouse(replace, configured.ToDictionary(one => one.Name, one => (string?)one.Value));
        await house.TellAsync(new DescribeOrganisation("Acme", "DE", [], OrganisationSize.Medium));
        return house;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>A function's class, which is no service itself.</summary>
    public T Create<T>() => ActivatorUtilities.CreateInstance<T>(services);

    public async Task TellAsync(OrganisationCommand command)
    {
        var done = await Get<SubjectCommands<OrganisationState>>().SendAsync(
            Client.Object,
            Organisation,
            OrganisationKind.Self,
            new Command(Get<Ids>().New(), "test", Time.Now),
            (state, _) => OrganisationDecisions.Decide(state, command),
            checkRepeated: false,
            CancellationToken.None);
        Assert.IsType<AppendResult<OrganisationState>.Done>(done);
    }

    public async Task AddPersonAsync(string id, string? email = null, string? webhook = null, string? phone = null)
    {
        await Get<PeopleDirectory>().PutAsync(
            Organisation, new Person(id, "Name of " + id, email, phone, webhook, null), CancellationToken.None);
        await TellAsync(new AddPerson(id));
    }

    public async Task<IReadOnlyList<Head>> HeadsAsync(string kind) =>
        (await Get<SubjectStore>().ListAsync(Organisation, kind, new HeadFilter(), 100, null, CancellationToken.None)).Items;

    public void AssertClockStarted(SubjectId subject, Times times) => Client.Verify(
        client => client.ScheduleNewOrchestrationInstanceAsync(
            It.IsAny<TaskName>(),
            It.Is<object?>(input => ((SubjectClock)input!).Subject == subject.Value),
            It.IsAny<StartOrchestrationOptions?>(),
            It.IsAny<CancellationToken>()),
        times);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
