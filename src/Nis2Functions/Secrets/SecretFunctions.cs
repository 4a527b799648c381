using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Organisations;
using Nis2Functions.Security;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Verification;

namespace Nis2Functions.Secrets;

/// <summary>Secrets go in and never come out.</summary>
public sealed class SecretFunctions(
    SourceFinder sources, PeopleDirectory people, OrganisationReader organisations, ISourceSecrets secrets)
{
    private static readonly Refusal Unfit = new(
        RefusalKind.Invalid,
        "secret-unfit",
        $"A secret has {SecretRequest.Shortest} to {SecretRequest.Longest} characters, in the form that its sender uses.",
        "secret");

    [Function(nameof(PutSourceSecret))]
    [Access(Role.Administrator)]
    [Operation(
        "Sets the secret by which a source signs; the previous one may stay valid beside it",
        Request = typeof(SecretRequest), Status = StatusCodes.Status204NoContent, Problems = [400, 413, 415, 422])]
    public async Task<IResult> PutSourceSecret(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/sources/{source}/secret")] HttpRequest request,
        string org,
        string source,
        CancellationToken cancellation)
    {
        var body = await Body<SecretRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await sources.FindAsync(org, source, cancellation) is not { } found)
            return Problem.NotFound();
        return await SetAsync(
            org, source, body.Value!, secret => DeliveryVerifier.Accepts(found, secret), cancellation, SecretForms.Unfit(found));
    }

    [Function(nameof(PutReconciliationSecret))]
    [Access(Role.Administrator)]
    [Operation(
        "Sets the token by which a source's API is asked for what never arrived",
        Request = typeof(SecretRequest), Status = StatusCodes.Status204NoContent, Problems = [400, 413, 415, 422])]
    public async Task<IResult> PutReconciliationSecret(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/sources/{source}/reconciliation/secret")]
        HttpRequest request,
        string org,
        string source,
        CancellationToken cancellation)
    {
        var body = await Body<SecretRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await sources.FindAsync(org, source, cancellation) is null)
            return Problem.NotFound();
        return await SetAsync(
            org, SecretName.OfReconciliation(source), body.Value!, secret => secret.All(letter => letter is > ' ' and <= '~'),
            cancellation);
    }

    [Function(nameof(PutPersonSecret))]
    [Access(Role.Administrator)]
    [Operation(
        "Sets the secret that signs the notices to a person's webhook, in the form of Standard Webhooks",
        Request = typeof(SecretRequest), Status = StatusCodes.Status204NoContent, Problems = [400, 413, 415, 422])]
    public async Task<IResult> PutPersonSecret(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/people/{person}/webhook-secret")]
        HttpRequest request,
        string org,
        string person,
        CancellationToken cancellation)
    {
        var body = await Body<SecretRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await people.FindAsync(org, person, cancellation) is null)
            return Problem.NotFound();
        return await SetAsync(org, SecretName.OfContact(person), body.Value!, AcceptsStandardKey, cancellation);
    }

    [Function(nameof(PutPagerSecret))]
    [Access(Role.Administrator)]
    [Operation(
        "Sets the key of a pager: PagerDuty's routing key, the API key of a Jira Service Management integration, or a gateway's signing secret",
        Request = typeof(SecretRequest), Status = StatusCodes.Status204NoContent, Problems = [400, 413, 415, 422])]
    public async Task<IResult> PutPagerSecret(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/pagers/{pager}/secret")] HttpRequest request,
        string org,
        string pager,
        CancellationToken cancellation)
    {
        var body = await Body<SecretRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if ((await organisations.FindAsync(org, cancellation))?.Pagers.FirstOrDefault(one => one.Id == pager) is not { } found)
            return Problem.NotFound();
        return await SetAsync(org, SecretName.OfPager(pager), body.Value!, secret => Accepts(found, secret), cancellation);
    }

    // A routing key has 32 characters; whatever goes into a header holds no blanks.
    private static bool Accepts(Pager pager, string secret) => pager.Service switch
    {
        PagerService.Gateway => AcceptsStandardKey(secret),
        PagerService.Pagerduty or PagerService.PagerdutyEu => secret.Length == 32 && secret.All(char.IsAsciiLetterOrDigit),
        _ => secret.All(letter => letter is > ' ' and <= '~'),
    };

    private static bool AcceptsStandardKey(string secret) => StandardSignature.TryKey(secret, out _);

    private async Task<IResult> SetAsync(
        string organisation,
        string source,
        SecretRequest asked,
        Func<string, bool> accepts,
        CancellationToken cancellation,
        Refusal? unfit = null)
    {
        if (asked.Secret.Length is < SecretRequest.Shortest or > SecretRequest.Longest || !accepts(asked.Secret))
            return Problem.From(unfit ?? Unfit);
        await secrets.SetAsync(organisation, source, asked.Secret, asked.KeepPrevious, cancellation);
        return Results.NoContent();
    }
}
