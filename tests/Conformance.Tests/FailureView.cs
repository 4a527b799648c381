namespace Conformance.Tests;

internal sealed record FailureView(string Type, string Message, FailureView? Inner);
