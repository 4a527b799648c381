namespace Nis2.Compliance.Law;

/// <param name="Code">ISO 3166 alpha-2.</param>
/// <param name="Zone">tzdb id of the capital's time zone, the default for the authority's.</param>
/// <param name="MemberState">False for the other states of the European Economic Area.</param>
public sealed record Country(string Code, string Name, string Zone, bool MemberState);
