namespace Nis2.Compliance.Organisations;

/// <summary>Size class of Recommendation 2003/361/EC, as the organisation states it.</summary>
public enum OrganisationSize
{
    Micro,
    Small,
    Medium,
    Large,
}
