using Nis2.Compliance.Organisations;
using Nis2Functions.Http;

namespace Nis2Functions.Organisations;

/// <param name="Kind">The sender's kind, such as <c>github</c> or <c>standard-webhooks</c>.</param>
/// <param name="Verification">How deliveries prove that they are its own; left out where they do as its kind does.</param>
/// <param name="Account">The account by which this app writes back there, as the system names it in what it sends.</param>
[Exact]
public sealed record SourceRequest(string Kind, SourceVerification? Verification = null, string? Account = null);
