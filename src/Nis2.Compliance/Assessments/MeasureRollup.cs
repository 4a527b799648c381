namespace Nis2.Compliance.Assessments;

/// <summary>A measure of Art. 21(2) from the requirements that detail it: as good as all of them, never better.</summary>
internal static class MeasureRollup
{
    /// <param name="exemption">Of the whole measure, whatever the set details it by.</param>
    public static RequirementGap Of(string measure, IReadOnlyList<RequirementGap> parts, RequirementExemption? exemption)
    {
        if (parts is [{ } only] && only.Requirement == measure)
            return only;
        if (exemption is not null)
        {
            return new(
                measure,
                GapStatus.NotApplicable,
                [.. parts.SelectMany(part => part.Pairs).DistinctBy(pair => pair.Control)],
                [],
                Exemption: exemption.Reason);
        }

        var asserted = parts.Where(part => part.Status != GapStatus.NotAsserted).ToList();
        var asked = asserted.Where(part => part.Status != GapStatus.NotApplicable).ToList();
        var status = (asserted.Count, asked.Count) switch
        {
            (0, _) => GapStatus.NotAsserted,
            (_, 0) => GapStatus.NotApplicable,
            _ when asked.TrueForAll(part => part.Status == GapStatus.Covered) && asserted.Count == parts.Count => GapStatus.Covered,
            _ when asked.TrueForAll(part => part.Status == GapStatus.Missing) => GapStatus.Missing,
            _ => GapStatus.PartlyCovered,
        };
        return new(
            measure,
            status,
            [.. parts.SelectMany(part => part.Pairs).DistinctBy(pair => pair.Control)],
            [.. parts.SelectMany(part => part.Reasons).Distinct()]);
    }
}
