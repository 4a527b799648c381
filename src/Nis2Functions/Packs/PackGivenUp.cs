using Nis2Functions.Clocks;

namespace Nis2Functions.Packs;

public sealed record PackGivenUp(SubjectClock Pack, string Why);
