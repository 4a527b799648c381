using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Frameworks;

/// <param name="Yearly">After the first year.</param>
public sealed record EffortApproach(string Id, GuidedText Name, EffortRange Initial, EffortRange Yearly);
