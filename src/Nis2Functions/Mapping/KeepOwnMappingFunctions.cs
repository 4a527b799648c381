using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Mapping;

/// <summary>An organisation's own sets and overrides, each with author and reason. Published sets are never changed.</summary>
public sealed class KeepOwnMappingFunctions(SubjectEndpoint<MappingState> mappings)
{
    [Function(nameof(OverrideMappingPair))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Overrides a pair of the consolidated set for the organisation, or adds one, with a reason",
        Request = typeof(OverrideRequest), Response = typeof(OwnMappingView), Command = true)]
    public Task<IResult> OverrideMappingPair(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/mappings/overrides/{requirement}/{control}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string requirement,
        string control,
        CancellationToken cancellation) => CommandAsync<OverrideRequest>(
            request,
            client,
            org,
            asked => new OverridePair(
                Requirement(requirement), Control(control), asked.Relationship, asked.Coverage, asked.Remaining, asked.Reason),
            cancellation);

    [Function(nameof(WithdrawMappingOverride))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Withdraws an override, with a reason: the consolidated set holds again",
        Request = typeof(MappingReasonRequest), Response = typeof(OwnMappingView), Command = true)]
    public Task<IResult> WithdrawMappingOverride(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/mappings/overrides/{requirement}/{control}/withdrawal")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string requirement,
        string control,
        CancellationToken cancellation) => CommandAsync<MappingReasonRequest>(
            request, client, org, asked => new WithdrawOverride(Requirement(requirement), Control(control), asked.Reason), cancellation);

    [Function(nameof(KeepOwnMappingSet))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Adds a set of the organisation's own, or replaces it, with a reason",
        Request = typeof(OwnSetRequest), Response = typeof(OwnMappingView), Command = true)]
    public Task<IResult> KeepOwnMappingSet(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/mappings/sets/{set}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string set,
        CancellationToken cancellation) => CommandAsync<OwnSetRequest>(
            request,
            client,
            org,
            asked => new KeepOwnSet(set, asked.Title, asked.Source, asked.Pairs?.Select(Spelled).ToList(), asked.Reason),
            cancellation);

    [Function(nameof(WithdrawOwnMappingSet))]
    [Access(Role.ComplianceOfficer)]
    [Operation(
        "Withdraws a set of the organisation's own, with a reason",
        Request = typeof(MappingReasonRequest), Response = typeof(OwnMappingView), Command = true)]
    public Task<IResult> WithdrawOwnMappingSet(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/mappings/sets/{set}/withdrawal")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string set,
        CancellationToken cancellation) => CommandAsync<MappingReasonRequest>(
            request, client, org, asked => new WithdrawOwnSet(set, asked.Reason), cancellation);

    [Function(nameof(EraseOwnMappingTexts))]
    [Access(Role.Administrator)]
    [Operation(
        "Erases reasons and other texts of the organisation's mappings", Request = typeof(ErasureRequest),
        Response = typeof(OwnMappingView), Command = true)]
    public Task<IResult> EraseOwnMappingTexts(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/mappings/erasures")] HttpRequest request,
        string org,
        CancellationToken cancellation) => mappings.EraseAsync(request, org, MappingKind.Self.Value, OwnMappingView.Of, cancellation);

    private Task<IResult> CommandAsync<TBody>(
        HttpRequest request, DurableTaskClient client, string org, Func<TBody, MappingCommand> command, CancellationToken cancellation)
        where TBody : class =>
        mappings.CommandAsync<TBody>(
            request,
            client,
            org,
            MappingKind.Self.Value,
            (asked, state, context) => MappingDecisions.Decide(state, command(asked), context),
            OwnMappingView.Of,
            cancellation);

    private static OwnPair Spelled(OwnPair pair) =>
        pair with { Requirement = Requirement(pair.Requirement), Control = Control(pair.Control) };

    // What can't be read stays as it was written, for the refusal to name.
    private static string Requirement(string text) => ReferenceIds.Requirement(Uri.UnescapeDataString(text)) ?? text;

    private static string Control(string text) => ReferenceIds.Control(Uri.UnescapeDataString(text)) ?? text;
}
