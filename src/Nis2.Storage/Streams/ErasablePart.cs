namespace Nis2.Storage.Streams;

/// <param name="Text">JSON; null once erased, as is the salt: the hash alone tells nothing.</param>
internal sealed record ErasablePart(string Hash, string? Text, byte[]? Salt);
