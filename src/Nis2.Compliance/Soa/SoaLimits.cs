namespace Nis2.Compliance.Soa;

/// <summary>The longest texts and lists that a statement takes.</summary>
public static class SoaLimits
{
    public const int Text = 4_000;
    public const int Name = 300;
    public const int FileName = 200;
    public const int RiskId = 60;
    public const int Link = 500;
    public const int Risks = 500;
    public const int Measures = 120;
    public const int Services = 200;

    /// <summary>Imports that wait for acceptance.</summary>
    public const int Imports = 5;
    public const int Choices = 300;

    internal static bool IsLink(string link) =>
        link.Length <= Link && Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";
}
