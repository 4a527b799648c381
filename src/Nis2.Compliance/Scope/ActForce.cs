using NodaTime;
using NodaTime.Text;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Scope;

/// <summary>How binding a Member State makes the directive's duties at one time, and why.</summary>
public sealed record ActForce(Force Force, string Text)
{
    private const string Expected = "what the directive asks for is an expectation, not a duty.";

    public static ActForce Of(string country, Instant at) => LawPacks.Of(country) switch
    {
        null => new(Force.Expectation, $"Nothing was read of this country's act: {Expected}"),
        { InForceFrom: null } pack => new(Force.Expectation, $"No act in force is known ({Status(pack)}): {Expected}"),
        { InForceFrom: { } from } pack when pack.InForceAt(at) =>
            new(Force.Law, $"{pack.Act}, in force since {LocalDatePattern.Iso.Format(from)}."),
        { InForceFrom: { } from } pack =>
            new(Force.Expectation, $"{pack.Act} comes into force on {LocalDatePattern.Iso.Format(from)}; until then {Expected}"),
    };

    private static string Status(LawPack pack) =>
        pack.Status is [var first, ..] ? $"{first.Text}; {first.Confidence}" : Confidence.Unread;
}
