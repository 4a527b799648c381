namespace Nis2.Compliance.Scope;

/// <summary>A figure that is known to lie between two bounds; no upper bound where a part of it is unknown.</summary>
public readonly record struct Figure(decimal AtLeast, decimal? AtMost)
{
    internal static Figure Unknown { get; } = new(0, null);

    internal static Figure Of(decimal? stated) => stated is { } known ? new(known, known) : Unknown;

    internal Figure Plus(Figure other) => new(AtLeast + other.AtLeast, AtMost + other.AtMost);

    internal Figure Times(decimal least, decimal most) => new(AtLeast * least, AtMost * most);

    internal Answer Reaches(decimal limit) => AtLeast >= limit ? Answer.Yes : AtMost < limit ? Answer.No : Answer.Unknown;

    internal Answer Exceeds(decimal limit) => AtLeast > limit ? Answer.Yes : AtMost <= limit ? Answer.No : Answer.Unknown;
}
