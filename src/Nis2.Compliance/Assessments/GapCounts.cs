namespace Nis2.Compliance.Assessments;

/// <summary>How many requirements stand how; computed, never quoted.</summary>
public sealed record GapCounts(int Covered, int PartlyCovered, int Missing, int NotApplicable, int NotAsserted)
{
    internal static GapCounts Of(IEnumerable<GapStatus> all)
    {
        var counts = new int[5];
        foreach (var status in all)
            counts[(int)status]++;
        return new(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
