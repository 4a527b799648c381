using Nis2.Compliance.Soa.Reading;

namespace Nis2.Compliance.Soa;

/// <param name="Reading">Of the file, by the corrections that the import has.</param>
/// <param name="SeenSha256">Hash of the reading that was looked at.</param>
/// <param name="Evidence">Id under which the file is kept.</param>
public sealed record AcceptImport(string Import, SoaReading Reading, string SeenSha256, string Evidence) : SoaCommand;
