using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2.Storage.Streams;
using Nis2.Tests.Shared;
using NodaTime;

namespace Nis2Functions.Tests;

/// <summary>What the app keeps, in memory, with an organisation and whatever incidents a test opens.</summary>
internal sealed class Kept
{
    public const string Organisation = "acme";

    public Kept()
    {
        Store = new SubjectStore(Streams, new InMemoryPayloads(), new RandomSaltSource());
        Members = new MemberRoles(RegistryTable);
        Registry = new OrganisationRegistry(RegistryTable);
        Feeds = new FeedTokens(RegistryTable, new RandomSaltSource());
    }

    public InMemoryTable Streams { get; } = new();

    public InMemoryTable RegistryTable { get; } = new();

    public SubjectStore Store { get; }

    public MemberRoles Members { get; }

    public OrganisationRegistry Registry { get; }

    public FeedTokens Feeds { get; }

    public IncidentKind Incidents { get; } = new();

    public OrganisationKind Organisations { get; } = new();

    public FixedTime Time { get; } = new();

    public Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());

    public async Task RegisterAsync(string organisation = Organisation)
    {
        await Registry.AddAsync(organisation, Now, default);
        var command = new DescribeOrganisation("Acme Energy", "DE", [], OrganisationSize.Medium);
        await Store.AppendAsync(
            Organisations,
            organisation,
            OrganisationKind.Self,
            NewCommand(),
            state => OrganisationDecisions.Decide(state, command),
            default);
    }

    public Task AdmitAsync(string principal, string role = "Reader") =>
        Members.SetAsync(Organisation, new RoleAssignment(principal, [role]), default);

    public async Task<SubjectId> OpenAsync(string title, bool exercise = false)
    {
        var id = SubjectId.Of("incident", Guid.NewGuid().ToString("N"));
        var open = new OpenIncident(
            title,
            null,
            Severity.High,
            "DE",
            "Europe/Berlin",
            ReminderPolicy.Default,
            Exercise: exercise ? new ExerciseRequest(60) : null);
        var context = new DecisionContext(Now, "someone");
        var result = await Store.AppendAsync(
            Incidents, Organisation, id, NewCommand(), state => IncidentDecisions.Decide(state, open, context), default);
        Assert.IsType<AppendResult<IncidentState>.Done>(result);
        return id;
    }

    private Command NewCommand() => new(Guid.NewGuid().ToString("N"), "someone", Now);
}
