using Nis2.Compliance.Soa;

namespace Nis2.Compliance.Tests.Soa;

/// <summary>One shape that statements have out there, filled with <see cref="Truth"/>.</summary>
/// <param name="States">Whether it has a state of implementation at all.</param>
/// <param name="Decides">Whether it says what applies.</param>
/// <param name="Of">Which controls it holds.</param>
internal sealed record Shape(
    string Name, Func<byte[]> Build, bool States = true, bool Decides = true, Func<Truth.Said, bool>? Of = null,
    ImportCorrections? Corrections = null)
{
    public IReadOnlyList<Truth.Said> Said => [.. Truth.All.Where(Of ?? (_ => true))];

    public override string ToString() => Name;
}
