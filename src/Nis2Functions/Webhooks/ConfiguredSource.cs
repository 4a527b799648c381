using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks;

/// <summary>A source that an organisation has configured, with what its kind of sender is particular about.</summary>
public sealed record ConfiguredSource(string Organisation, OrganisationState State, string Source, ISender Sender);
