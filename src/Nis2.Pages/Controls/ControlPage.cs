namespace Nis2.Pages.Controls;

/// <summary>Addresses of the pages about controls, below an organisation's own.</summary>
public static class ControlPage
{
    public const string Overview = "controls";
    public const string Mappings = "mappings";
    public const string Statement = "statement";
    public const string Evidence = "evidence";
    public const string Plan = "plan";
    public const string Checklist = "checklist";
}
