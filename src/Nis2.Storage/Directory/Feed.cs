using NodaTime;

namespace Nis2.Storage.Directory;

/// <summary>A calendar feed that a token opens for reading.</summary>
/// <param name="Id">Not secret: it revokes the feed, but opens nothing.</param>
/// <param name="Principal">Who asked for it; it shows what they may see.</param>
/// <param name="Exercises">Whether exercises are in it too.</param>
public sealed record Feed(string Id, string Principal, string Label, Instant CreatedAt, bool Exercises = false);
