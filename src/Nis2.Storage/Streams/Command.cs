using NodaTime;

namespace Nis2.Storage.Streams;

/// <param name="Id">The same for every attempt at the same thing: an attempt that had succeeded is found by it.</param>
/// <param name="By">Opaque id of the person, source or process that asks.</param>
/// <param name="At">Real time.</param>
/// <param name="ExpectedVersion">The version that the asker saw (0: none yet); null where it does not matter.</param>
public sealed record Command(string Id, string By, Instant At, int? ExpectedVersion = null);
