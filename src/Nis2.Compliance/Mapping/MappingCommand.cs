namespace Nis2.Compliance.Mapping;

/// <summary>What can be asked of an organisation's mappings.</summary>
public abstract record MappingCommand;
