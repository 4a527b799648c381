using Nis2Functions.Clocks;

namespace Nis2Functions.Packs;

public sealed record PackPartOrder(SubjectClock Pack, string Part);
