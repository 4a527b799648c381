namespace Nis2.Compliance.Soa;

public sealed record DiscardImport(string Import) : SoaCommand;
