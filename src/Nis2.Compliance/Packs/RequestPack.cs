using Nis2.Compliance.Soa.Export;

namespace Nis2.Compliance.Packs;

/// <param name="Zone">tzdb id of the organisation's zone.</param>
public sealed record RequestPack(PackScope Scope, ExportLanguage Language, string Zone, string? Text);
