namespace Nis2.Compliance.Organisations;

/// <summary>What can be asked of an organisation.</summary>
public abstract record OrganisationCommand;
