namespace Nis2.Storage.Streams;

/// <summary>The caller's continuation token is not one of this list.</summary>
public sealed class InvalidContinuationException() : Exception("The continuation token does not belong to this list.");
