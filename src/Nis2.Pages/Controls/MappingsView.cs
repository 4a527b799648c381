using Nis2.Compliance.Mapping;

namespace Nis2.Pages.Controls;

/// <param name="Sets">All that can be looked at.</param>
public sealed record MappingsView(OrganisationFrame Frame, MappingSet Set, IReadOnlyList<MappingSet> Sets);
