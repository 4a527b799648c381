using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Subjects;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Webhooks.Presets;

/// <summary>How a source's deliveries are read where its kind is a preset or <c>custom</c>.</summary>
public sealed class MappingFunctions(IntakeEndpoint intake, SourceFinder sources)
{
    private const string Route = "api/organisations/{org}/sources/{source}/mapping";

    private static readonly Refusal NotMapped = new(
        RefusalKind.Conflict, "source-not-mapped",
        "Deliveries of this kind are read by the app itself: a mapping needs a preset or custom.");

    [Function(nameof(GetSourceMapping))]
    [Access(Role.Administrator, Role.ComplianceOfficer, Role.Responder, Role.Auditor)]
    [Operation("Reads how a source's deliveries are read: its own mapping, or its preset's", Response = typeof(SourceMappingView), Problems = [409])]
    public async Task<IResult> GetSourceMapping(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request,
        string org,
        string source,
        CancellationToken cancellation)
    {
        var (kind, problem) = await KindAsync(org, source, cancellation);
        return problem ?? await intake.ReadAsync(request, org, source, state => SourceMappingView.Of(source, state, kind!), cancellation);
    }

    [Function(nameof(PutSourceMapping))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Sets how a source's deliveries are read; those that could not be understood can be replayed then",
        Request = typeof(SourceMappingRequest), Response = typeof(SourceMappingView), Command = true)]
    public async Task<IResult> PutSourceMapping(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route)] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string source,
        CancellationToken cancellation)
    {
        var (kind, problem) = await KindAsync(org, source, cancellation);
        return problem ?? await intake.CommandAsync<SourceMappingRequest>(
            request,
            client,
            org,
            source,
            asked => new IntakeCommand.SetMapping(source, asked.Mapping),
            state => SourceMappingView.Of(source, state, kind!),
            cancellation);
    }

    [Function(nameof(DeleteSourceMapping))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation("Drops a source's own mapping: its preset's counts again", Response = typeof(SourceMappingView), Problems = [409])]
    public async Task<IResult> DeleteSourceMapping(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = Route)] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string source,
        CancellationToken cancellation)
    {
        var (kind, problem) = await KindAsync(org, source, cancellation);
        return problem ?? await intake.CommandAsync(
            request,
            client,
            org,
            source,
            new IntakeCommand.SetMapping(source, null),
            state => SourceMappingView.Of(source, state, kind!),
            cancellation);
    }

    private async Task<(MappedSender? Kind, IResult? Problem)> KindAsync(string organisation, string source, CancellationToken cancellation)
    {
        if (await sources.FindAsync(organisation, source, cancellation) is not { } found)
            return (null, Problem.NotFound());
        return found.Sender is MappedSender kind ? (kind, null) : (null, Problem.From(NotMapped));
    }
}
