using NodaTime;

namespace Nis2.Compliance.Evidence;

/// <param name="From">First day; null: since ever.</param>
/// <param name="Until">Last day; null: no end.</param>
/// <param name="ReviewOn">Day by whose end somebody looks whether the file still shows what it is linked to.</param>
public sealed record Validity(LocalDate? From = null, LocalDate? Until = null, LocalDate? ReviewOn = null);
