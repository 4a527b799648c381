namespace Nis2.Pages.OnCall;

/// <summary>What a page's link leads to.</summary>
public enum AcknowledgementState
{
    /// <summary>The button is still to be pressed: mail scanners follow links, people press buttons.</summary>
    Open,
    Done,
    Used,
    Expired,
    Unknown,
}
