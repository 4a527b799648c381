namespace Nis2.Compliance.Evidence;

/// <summary>Links stand in every head: there must not be many.</summary>
public static class EvidenceLimits
{
    public const int Links = 100;

    /// <summary>Of one command.</summary>
    public const int Targets = Links;

    public const int Text = 2000;
}
