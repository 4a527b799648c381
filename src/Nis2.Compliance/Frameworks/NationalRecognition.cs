using Nis2.Compliance.Law;
using NodaTime;

namespace Nis2.Compliance.Frameworks;

/// <param name="InForceFrom">Null while no act is in force.</param>
/// <param name="Frameworks">Null where that was not read, empty where none was found.</param>
/// <param name="Schemes">
/// Which of ISO/IEC 27001, IT-Grundschutz and CyberFundamentals those facts name; being named is no conformity.
/// </param>
public sealed record NationalRecognition(
    string Country, string? Name, LocalDate? InForceFrom, IReadOnlyList<Fact>? Frameworks, IReadOnlyList<string> Schemes);
