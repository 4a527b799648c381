using Nis2Functions.Clocks;

namespace Nis2Functions.Packs;

/// <param name="LeftOut">Evidence that can't be read to its end.</param>
public sealed record PackAssembly(SubjectClock Pack, IReadOnlyList<PackPartResult> Parts, IReadOnlyList<string> LeftOut);
