using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2Functions.Webhooks;

namespace Nis2Functions.Secrets;

/// <summary>What a secret has to look like, said to whoever sets one that could never prove anything.</summary>
internal static class SecretForms
{
    public static Refusal Unfit(ConfiguredSource source)
    {
        var forms = source.Verifications.Select(Form).OfType<string>().Distinct().ToList();
        return new Refusal(
            RefusalKind.Invalid,
            "secret-unfit",
            forms.Count == 0
                ? "This source proves itself without a secret."
                : $"A secret of this source has {SecretRequest.Shortest} to {SecretRequest.Longest} characters: {string.Join(", or ", forms)}.",
            "secret");
    }

    private static string? Form(SourceVerification how) => how.Method switch
    {
        VerificationMethod.Hmac => "any that its sender signs with",
        VerificationMethod.StandardWebhooks =>
            "a key of Standard Webhooks, whsec_ and base64 (another proof is set with the source's verification)",
        VerificationMethod.Basic => "user:password",
        VerificationMethod.EntraToken => null,
        _ => "printable ASCII without blanks",
    };
}
