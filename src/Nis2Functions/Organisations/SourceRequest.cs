namespace Nis2Functions.Organisations;

/// <param name="Kind">The sender's kind, such as <c>github</c> or <c>standard-webhooks</c>.</param>
public sealed record SourceRequest(string Kind);
