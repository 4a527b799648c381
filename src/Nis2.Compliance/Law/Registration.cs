using NodaTime;

namespace Nis2.Compliance.Law;

/// <summary>Art. 3(3)-(4) and Art. 27 as a Member State has them; null where nobody has read it.</summary>
/// <param name="FirstDeadlineOn">The earliest of the first deadlines told, where one can be computed with.</param>
public sealed record Registration(
    LocalDate? FirstDeadlineOn,
    IReadOnlyList<Fact>? FirstDeadline,
    IReadOnlyList<Fact>? NewEntities,
    IReadOnlyList<Fact>? ChangeNotice,
    IReadOnlyList<Fact>? Anchor);
