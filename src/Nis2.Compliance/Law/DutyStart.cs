using NodaTime;

namespace Nis2.Compliance.Law;

/// <summary>When an entity's duty to report begins.</summary>
/// <param name="On">A fixed day before which the act asks for no reports in stages.</param>
/// <param name="Rule">How to compute it from a notice that the entity receives; null where the duty is there by law.</param>
public sealed record DutyStart(IReadOnlyList<Fact> Facts, LocalDate? On = null, DutyStartRule? Rule = null);
