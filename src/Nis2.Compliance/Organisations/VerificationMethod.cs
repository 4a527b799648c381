namespace Nis2.Compliance.Organisations;

/// <summary>How a source proves that a delivery is its own.</summary>
public enum VerificationMethod
{
    /// <summary>A keyed hash over the delivery's bytes, in a header.</summary>
    Hmac,

    /// <summary>The signature of the Standard Webhooks specification.</summary>
    StandardWebhooks,

    /// <summary>
    /// A bearer token of the deployment's own Entra ID tenant, from a named caller with a named role. It needs no secret.
    /// </summary>
    EntraToken,

    /// <summary>The secret itself in a header.</summary>
    HeaderSecret,

    /// <summary>The secret, <c>user:password</c>, as Basic credentials.</summary>
    Basic,

    /// <summary>The secret as a bearer token.</summary>
    Bearer,

    /// <summary>The secret as a parameter of the address: where the sender can do nothing else.</summary>
    UrlSecret,
}
