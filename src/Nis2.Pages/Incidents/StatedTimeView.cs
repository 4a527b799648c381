using Nis2.Pages.Languages;
using NodaTime;

namespace Nis2.Pages.Incidents;

/// <summary>One of the instants that an incident keeps apart.</summary>
/// <param name="At">Null while nobody has stated it.</param>
public sealed record StatedTimeView(Text Label, Instant? At, string? By, string? Why);
