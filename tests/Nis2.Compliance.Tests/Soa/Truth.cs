using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Soa;

namespace Nis2.Compliance.Tests.Soa;

/// <summary>What an imagined organisation decided about every control of 2022; files of many shapes say the same.</summary>
internal static class Truth
{
    public static IReadOnlyList<Said> All { get; } =
    [
        .. Catalogues.Iso27001.Entries.Where(entry => entry.Id.StartsWith("A.", StringComparison.Ordinal)).Select((entry, i) => new Said(
            entry.Id,
            entry.Title,
            i % 11 != 5,
            i % 11 == 5 ? Implementation.Unknown : (i % 5) switch
            {
                0 or 1 => Implementation.Implemented,
                2 => Implementation.PartlyImplemented,
                3 => Implementation.Planned,
                _ => Implementation.NotImplemented,
            },
            $"Reason {i} for it, as the risk analysis says")),
    ];

    internal sealed record Said(string Id, string Title, bool Applies, Implementation Status, string Reason)
    {
        public string Bare => Id[2..];

        public string Theme => Id[2] switch { '5' => "Organizational", '6' => "People", '7' => "Physical", _ => "Technological" };

        public string Yes(string yes, string no) => Applies ? yes : no;

        /// <summary>The word for its state, in the order implemented, partly, planned, not; the last where it does not apply.</summary>
        public string Word(params string[] words) => !Applies ? words[4] : Status switch
        {
            Implementation.Implemented => words[0],
            Implementation.PartlyImplemented => words[1],
            Implementation.Planned => words[2],
            _ => words[3],
        };
    }
}
