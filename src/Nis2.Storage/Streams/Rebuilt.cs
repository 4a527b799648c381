namespace Nis2.Storage.Streams;

/// <param name="Written">Something was not as this release would write it.</param>
/// <param name="NextStepChanged">The subject's clock must look again.</param>
public sealed record Rebuilt(bool Written, bool NextStepChanged);
