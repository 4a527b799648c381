using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Reports;

internal static class ReportFold
{
    public static ReportState Apply(ReportState state, SubjectEvent facts, string by) => facts switch
    {
        ReportBegun begun => state with { Incident = begun.Incident, Exercise = begun.Exercise, BegunAt = begun.At },
        ReportFieldStated stated => state with { Values = [.. Others(state, stated), .. Stated(stated, by)] },
        ReportContributorNamed named => state with
        {
            Contributors =
            [
                .. state.Contributors.Where(one => one.Field != named.Field),
                .. named.Contributor is { Role: null, Person: null }
                    ? Array.Empty<FieldContributor>()
                    : [new FieldContributor(named.Field, named.Contributor)],
            ],
        },
        ReportSignedOff signed => state with
        {
            SignOffs =
            [
                .. state.SignOffs.Where(one => one.Stage != signed.Stage),
                new SignOff(signed.Stage, signed.ContentSha256, by, signed.At),
            ],
        },
        ReportVersionFrozen frozen => state with { Versions = [.. state.Versions, Frozen(frozen, by)] },
        _ => state,
    };

    private static IEnumerable<StatedValue> Others(ReportState state, ReportFieldStated stated) =>
        state.Values.Where(value => value.Field != stated.Field || value.Stage != stated.Stage);

    private static IEnumerable<StatedValue> Stated(ReportFieldStated stated, string by) => stated.Cleared
        ? []
        : [new StatedValue(stated.Field, stated.Stage, stated.Content, stated.Estimate, stated.Unknown, by, stated.At)];

    private static FrozenVersion Frozen(ReportVersionFrozen frozen, string by) => new(
        frozen.Stage,
        frozen.Number,
        frozen.EvidenceId,
        frozen.Sha256,
        frozen.ContentType,
        frozen.Generated,
        by,
        frozen.At,
        frozen.SignedOffBy,
        frozen.Reason,
        frozen.Fields);
}
