using Nis2.Compliance.Organisations;

namespace Nis2.Compliance.Reports;

/// <summary>What drafts need of the organisation.</summary>
/// <param name="FourEyes">A draft is filed only with a second person's sign-off.</param>
public sealed record ReportingOrganisation(string Name, IReadOnlyList<string> EntityTypes, bool FourEyes = false, bool CriticalFacility = false)
{
    public IReadOnlyList<ReportingEntity> Entities { get; init; } = [];

    public static ReportingOrganisation Of(OrganisationState state) => new(
        state.Name,
        state.EntityTypes,
        state.ReportingRules.FourEyes,
        state.ReportingRules.CriticalFacility || state.LegalEntities.Any(entity => entity.Cases?.CriticalEntity is true))
    {
        Entities = [.. state.LegalEntities.Select(entity => new ReportingEntity(
            entity.Id, entity.Name, state.ReportingRules.CriticalFacility || entity.Cases?.CriticalEntity is true))],
    };
}
