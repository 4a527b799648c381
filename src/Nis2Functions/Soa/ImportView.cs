using Nis2.Compliance.Soa;
using Nis2.Compliance.Soa.Reading;

namespace Nis2Functions.Soa;

/// <summary>What was found in a file, by the corrections made so far. Nothing of it counts until it is accepted.</summary>
/// <param name="ReadingSha256">Stands for all that is shown here; the acceptance names it.</param>
public sealed record ImportView(WaitingImportView Import, string ReadingSha256, ImportCorrections Corrections, SoaReading Reading)
{
    internal static ImportView Of(SoaImport import, SoaReading reading) =>
        new(WaitingImportView.Of(import), SoaReader.Hash(reading), import.Corrections, reading);
}
