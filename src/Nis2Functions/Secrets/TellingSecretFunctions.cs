using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2Functions.Http;
using Nis2Functions.Notices;
using Nis2Functions.OpenApi;
using Nis2Functions.Organisations;
using Nis2Functions.Security;
using Nis2Functions.Webhooks.Verification;

namespace Nis2Functions.Secrets;

/// <summary>Secrets by which others are told. They go in and never come out.</summary>
public sealed class TellingSecretFunctions(OrganisationReader organisations, ISourceSecrets secrets)
{
    private static readonly Refusal Unfit = new(
        RefusalKind.Invalid,
        "secret-unfit",
        $"A secret has {SecretRequest.Shortest} to {SecretRequest.Longest} characters, in the form that is needed here: a key of Standard "
            + "Webhooks, the https address of a chat, or a token.",
        "secret");

    [Function(nameof(PutSubscriptionSecret))]
    [Access(Role.Administrator)]
    [Operation(
        "Sets what signs a subscription's webhooks, in the form of Standard Webhooks, or the address of its chat; the previous key may go "
            + "on signing beside the new one",
        Request = typeof(SecretRequest), Status = StatusCodes.Status204NoContent, Problems = [400, 413, 415, 422])]
    public Task<IResult> PutSubscriptionSecret(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/subscriptions/{subscription}/secret")]
        HttpRequest request,
        string org,
        string subscription,
        CancellationToken cancellation) => SetAsync(
            request,
            org,
            state => state.Subscriptions.FirstOrDefault(one => one.Id == subscription) is { } found
                ? secret => found.Kind == SubscriptionKind.Webhook ? StandardSignature.TryKey(secret, out _) : IsAddress(secret)
                : null,
            SecretName.OfSubscription(subscription),
            cancellation);

    [Function(nameof(PutPersonChat))]
    [Access(Role.Administrator)]
    [Operation(
        "Sets the address of a person's own Teams workflow or Slack webhook, which is a secret",
        Request = typeof(SecretRequest), Status = StatusCodes.Status204NoContent, Problems = [400, 413, 415, 422])]
    public async Task<IResult> PutPersonChat(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/people/{person}/channels/{channel}/secret")]
        HttpRequest request,
        string org,
        string person,
        string channel,
        CancellationToken cancellation) => ChannelName.Find(channel) is { } found && found.IsChat()
            ? await SetAsync(
                request,
                org,
                state => state.People.Contains(person) ? IsAddress : null,
                SecretName.OfChat(person, found),
                cancellation)
            : Problem.NotFound();

    [Function(nameof(PutWriteBackSecret))]
    [Access(Role.Administrator)]
    [Operation(
        "Sets the credential by which a source's tickets are written to: an API token or a password, or a bearer token",
        Request = typeof(SecretRequest), Status = StatusCodes.Status204NoContent, Problems = [400, 413, 415, 422])]
    public Task<IResult> PutWriteBackSecret(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/sources/{source}/write-back/secret")]
        HttpRequest request,
        string org,
        string source,
        CancellationToken cancellation) => SetAsync(
            request,
            org,
            state => state.WriteBacks.Any(one => one.Source == source) ? IsToken : null,
            SecretName.OfWriteBack(source),
            cancellation);

    // Whatever goes into a header holds no blanks and no control characters.
    private static bool IsToken(string secret) => secret.All(letter => letter is > ' ' and <= '~');

    private static bool IsAddress(string secret) =>
        Uri.TryCreate(secret, UriKind.Absolute, out var address) && address is { Scheme: "https" or "http", UserInfo: "" };

    private async Task<IResult> SetAsync(
        HttpRequest request,
        string organisation,
        Func<OrganisationState, Func<string, bool>?> accepts,
        string name,
        CancellationToken cancellation)
    {
        var body = await Body<SecretRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await organisations.FindAsync(organisation, cancellation) is not { } state || accepts(state) is not { } fits)
            return Problem.NotFound();
        var asked = body.Value!;
        if (asked.Secret.Length is < SecretRequest.Shortest or > SecretRequest.Longest || !fits(asked.Secret))
            return Problem.From(Unfit);
        await secrets.SetAsync(organisation, name, asked.Secret, asked.KeepPrevious, cancellation);
        return Results.NoContent();
    }
}
